// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/usagelogdialog.h"

#include "charts/dayfigure.h"
#include "charts/figurewidget.h"
#include "cli/wording.h"
#include "editors/amountfield.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "theme/theme.h"
#include "traffic/workload.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using base::Unit;

namespace {

constexpr int progressSteps = 1000;

QString reasonText(std::string_view code)
{
    const char* text = cli::labelText(code);
    return text ? QCoreApplication::translate("wording", text) : models::fromPlan(code);
}

} // namespace

UsageLogDialog::UsageLogDialog(const QString& path, const plan::Workload& workload, const std::string& today,
                               const models::Format& format, QWidget* parent)
    : QDialog(parent)
    , m_path(path)
    , m_workload(workload)
    , m_today(today)
    , m_format(format)
    , m_state(new QLabel)
    , m_progress(new QProgressBar)
    , m_offset(new AmountField(Unit::None))
    , m_seconds(new AmountField(Unit::Seconds))
    , m_table(new QTableWidget(0, 3))
    , m_hours(new charts::FigureWidget)
    , m_take(nullptr)
{
    setWindowTitle(tr("Usage log: %1").arg(QFileInfo(path).fileName()));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_offset->setFormat(format);
    m_offset->setValue(workload.shape.utcOffsetHours);
    m_offset->setObjectName(u"logOffset"_s);
    m_seconds->setFormat(format);
    m_seconds->setOptional(true);
    m_seconds->setValue(std::nullopt);
    m_seconds->setPlaceholderText(tr("as logged"));
    m_seconds->setObjectName(u"logSeconds"_s);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(2 * theme::step);
    const auto addOption = [&](const QString& text, AmountField* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        field->setFixedWidth(150);
        choices->addWidget(label);
        choices->addWidget(field);
        // Leaving the field for a button is no reason to read again.
        connect(field, &AmountField::finished, this, [this] {
            const importers::UsageLogOptions wanted = options();
            if (wanted.utcOffsetHours != m_read.utcOffsetHours || wanted.secondsARequest != m_read.secondsARequest)
                read();
        });
    };
    addOption(tr("Local time less UTC, hours"), m_offset);
    choices->addSpacing(4 * theme::step);
    addOption(tr("Seconds a request, where not logged"), m_seconds);
    choices->addStretch();
    m_table->setHorizontalHeaderLabels({tr("What"), tr("In the plan now"), tr("In the log")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionMode(QTableWidget::NoSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("What the log says"));
    m_hours->setNaturalHeight(false);
    m_hours->setMinimumHeight(190);
    auto* buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("Take into the plan"), QDialogButtonBox::AcceptRole);
    m_take->setProperty("primary", true);
    m_take->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * theme::step, 4 * theme::step, 5 * theme::step, 4 * theme::step);
    layout->setSpacing(3 * theme::step);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addLayout(choices);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_hours, 2);
    layout->addWidget(buttons);
    resize(820, 720);
    connect(&m_reader, &session::UsageLogReader::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * progressSteps)); });
    connect(&m_reader, &session::UsageLogReader::finished, this, [this](const auto& result) { show(*result); });
    read();
}

importers::UsageLogOptions UsageLogDialog::options() const
{
    importers::UsageLogOptions wanted;
    wanted.utcOffsetHours = std::clamp(m_offset->value().value_or(0.0), -12.0, 14.0);
    if (m_seconds->value() && *m_seconds->value() > 0.0)
        wanted.secondsARequest = m_seconds->value();
    return wanted;
}

void UsageLogDialog::read()
{
    m_log.reset();
    m_take->setEnabled(false);
    m_state->setText(tr("Reading …"));
    m_progress->setValue(0);
    m_progress->show();
    m_read = options();
    m_reader.start(m_path, m_read);
}

void UsageLogDialog::show(const base::Result<importers::UsageLog>& result)
{
    m_progress->hide();
    m_table->setRowCount(0);
    if (!result) {
        m_state->setText(models::locatedFindingText(result.error().front(), m_format));
        m_hours->hide();
        return;
    }
    m_log = *result;
    const traffic::TrafficSummary& summary = m_log->summary;
    QString state =
        tr("%1: %n record(s) read.", nullptr, static_cast<int>(summary.records)).arg(models::fromPlan(m_log->format));
    if (m_log->skipped > 0)
        state += u' '
                 + tr("%n skipped, the first in line %1.", nullptr, static_cast<int>(m_log->skipped))
                       .arg(m_log->firstSkipped);
    if (m_log->durationsAssumed)
        state += u' ' + tr("How long requests took is assumed.");
    m_state->setText(state);
    fillTable();
    const bool hours = summary.byHour.value.has_value();
    m_hours->setVisible(hours);
    if (hours)
        m_hours->setFigure(std::make_unique<charts::DayFigure>(
                               std::vector<double>(summary.byHour.value->begin(), summary.byHour.value->end()),
                               summary.requestsPerDay.value.value_or(0.0)),
                           m_format);
    m_take->setEnabled(!(workload() == m_workload));
}

void UsageLogDialog::addRow(const QString& what, const QString& now, const QString& then)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(what));
    m_table->setItem(row, 1, new QTableWidgetItem(now));
    m_table->setItem(row, 2, new QTableWidgetItem(then));
}

void UsageLogDialog::fillTable()
{
    const traffic::TrafficSummary& summary = m_log->summary;
    const plan::Workload after = workload();
    const auto quantity = [&](const char* path, const base::Quantity& before, const base::Quantity& now, Unit unit,
                              std::string_view reason) {
        QString text = m_format.amount(now.value, unit);
        const QString low = now.low ? m_format.amount(*now.low, unit) : QString();
        const QString high = now.high ? m_format.amount(*now.high, unit) : QString();
        if (low != high)
            text += u' ' + tr("(%1 to %2)", "range").arg(low, high);
        addRow(models::fieldLabel(path), m_format.amount(before.value, unit),
               now == before ? tr("unknown: %1").arg(reasonText(reason)) : text);
    };
    quantity("workload.requests_per_day", m_workload.requestsPerDay, after.requestsPerDay, Unit::RequestsPerDay,
             summary.requestsPerDay.reason);
    quantity("workload.input_tokens", m_workload.inputTokens, after.inputTokens, Unit::Tokens, summary.requests.reason);
    quantity("workload.output_tokens", m_workload.outputTokens, after.outputTokens, Unit::Tokens,
             summary.requests.reason);
    quantity("workload.cached_input_share", m_workload.cachedInputShare, after.cachedInputShare, Unit::Share,
             summary.cachedInputTokens.reason);
    quantity("workload.peak_to_average", m_workload.peakToAverage, after.peakToAverage, Unit::Factor,
             summary.busiestHourToMean.reason);
    const QString estimated = tr("estimated");
    addRow(models::fieldLabel("workload.peak_concurrency"),
           m_workload.peakConcurrency ? m_format.amount(m_workload.peakConcurrency->value, Unit::Requests) : estimated,
           summary.concurrency.value ? m_format.amount(summary.concurrency.value->maximum, Unit::Requests)
                                     : tr("unknown: %1").arg(reasonText(summary.concurrency.reason)));
    addRow(tr("Hours of the day"), m_workload.shape.hourlyWeights.empty() ? tr("not known") : tr("known"),
           summary.byHour.value ? tr("below") : tr("unknown: %1").arg(reasonText(summary.byHour.reason)));
    m_table->resizeRowsToContents();
}

plan::Workload UsageLogDialog::workload() const
{
    plan::Workload after = m_workload;
    if (m_log) {
        base::Provenance origin;
        origin.source = QFileInfo(m_path).fileName().toStdString();
        origin.date = m_today;
        traffic::applyTraffic(after, m_log->summary, origin);
        if (m_log->zone != "relative")
            after.shape.utcOffsetHours = std::clamp(m_offset->value().value_or(0.0), -12.0, 14.0);
    }
    return after;
}

} // namespace evenhost::editors
