// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/measurementsdialog.h"

#include "base/date.h"
#include "models/fieldtext.h"
#include "models/measurementsmodel.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using models::MeasurementsModel;

namespace {

/// Names are completed from what the plan and the catalogue know; everything else is typed.
class MeasurementDelegate : public QStyledItemDelegate
{
public:
    MeasurementDelegate(const session::PlanSession& session, QObject* parent)
        : QStyledItemDelegate(parent), m_session(session)
    {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        auto* line = qobject_cast<QLineEdit*>(editor);
        if (!line)
            return editor;
        QStringList names;
        const auto add = [&](const auto& entries) {
            for (const auto& entry : entries)
                names += models::fromPlan(entry.name);
        };
        if (index.column() == MeasurementsModel::Model) {
            add(m_session.plan().own.models);
            add(m_session.catalogue()->models);
        } else if (index.column() == MeasurementsModel::Gpu) {
            add(m_session.plan().own.accelerators);
            add(m_session.catalogue()->accelerators);
        }
        if (!names.isEmpty()) {
            auto* completer = new QCompleter(names, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        }
        return editor;
    }

private:
    const session::PlanSession& m_session;
};

} // namespace

MeasurementsDialog::MeasurementsDialog(session::PlanSession* session, session::FormatSource* formats, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_formats(formats)
    , m_model(new MeasurementsModel(this))
    , m_view(new QTableView)
    , m_effect(new QLabel)
    , m_message(new QLabel)
    , m_remove(nullptr)
{
    setWindowTitle(tr("Own measurements"));
    auto* about = new QLabel(tr(
        "What you measured on a deployment of your own. The estimates move towards it and their range narrows; charts "
        "mark what is measured. Rows can be pasted from a spreadsheet, in the order of the columns."));
    for (QLabel* label : {about, m_effect, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MeasurementDelegate(*m_session, m_view));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QTableView::ExtendedSelection);
    m_view->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed | QTableView::AnyKeyPressed);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_view->setAccessibleName(windowTitle());
    m_view->installEventFilter(this);
    auto* buttons = new QDialogButtonBox;
    const auto button = [&](const QString& text, const char* name, auto slot) {
        QPushButton* made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    button(tr("Add a row"), "measuredAdd", [this] { addRow(); });
    m_remove = button(tr("Remove"), "measuredRemove", [this] { removeRows(); });
    button(tr("Paste"), "measuredPaste", [this] { paste(); });
    button(tr("Copy"), "measuredCopy", [this] { copy(); });
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * theme::step, 4 * theme::step, 5 * theme::step, 4 * theme::step);
    layout->setSpacing(3 * theme::step);
    layout->addWidget(about);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_effect);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(1120, 520);

    connect(m_model, &MeasurementsModel::edited, this, &MeasurementsDialog::apply);
    connect(m_model, &MeasurementsModel::refused, m_message, &QLabel::setText);
    connect(m_session, &session::PlanSession::planChanged, this, &MeasurementsDialog::refresh);
    connect(m_session, &session::PlanSession::evaluationChanged, this, &MeasurementsDialog::refresh);
    connect(m_formats, &session::FormatSource::formatChanged, this, &MeasurementsDialog::refresh);
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, theme::colours(this).bad);
    m_message->setPalette(bad);
    refresh();
    m_view->resizeColumnsToContents();
    m_view->setColumnWidth(MeasurementsModel::Model, 150);
    m_view->setColumnWidth(MeasurementsModel::Gpu, 150);
    m_view->horizontalHeader()->setSectionResizeMode(MeasurementsModel::Source, QHeaderView::Stretch);
}

void MeasurementsDialog::refresh()
{
    m_model->setContent(m_session->shownPlan(), m_session->catalogue(), m_session->evaluation(), m_formats->format());
    showEffect();
}

void MeasurementsDialog::apply()
{
    plan::Plan after = m_session->plan();
    after.measurements = models::measurementsOf(m_model->rows());
    m_session->endTyping();
    m_session->change(tr("Change own measurements"), after);
}

void MeasurementsDialog::showEffect()
{
    QStringList lines;
    const auto& evaluation = m_session->evaluation();
    const bool any = evaluation && std::ranges::any_of(evaluation->options, [](const analysis::Option& option) {
                         return option.deployment && option.deployment->replica.measured;
                     });
    if (any) {
        plan::Plan without = *m_session->shownPlan();
        without.measurements.clear();
        const auto before = m_session->tryPlan(without);
        const models::Format& format = m_formats->format();
        const auto per = [&](const sizing::ReplicaSizing<double>& replica, double factor) {
            return format.rounded(replica.speed.outputTokensPerSecond * factor, 3);
        };
        for (const analysis::Option& option : evaluation->options) {
            const auto* old = before ? analysis::option(*before, option.id) : nullptr;
            if (!option.deployment || !option.deployment->replica.measured || !old || !old->deployment)
                continue;
            const auto& was = old->deployment->replica;
            const auto& now = option.deployment->replica;
            lines +=
                tr("%1, tokens a second of a replica: estimated %2 (%3 to %4), with your measurements %5 (%6 to %7)")
                    .arg(models::fromPlan(option.label), per(was, 1.0), per(was, was.lowFactor),
                         per(was, was.highFactor), per(now, 1.0), per(now, now.lowFactor), per(now, now.highFactor));
        }
    }
    if (m_model->rowCount() == 0)
        lines += tr("Nothing is measured yet: add a row, or paste rows from a spreadsheet.");
    m_effect->setText(lines.join(u'\n'));
    m_effect->setVisible(!lines.isEmpty());
}

QString MeasurementsDialog::effect() const
{
    return m_effect->text();
}

std::vector<int> MeasurementsDialog::chosenRows() const
{
    std::set<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

void MeasurementsDialog::addRow()
{
    const int row = m_model->addRow(base::isoDate(m_session->today()));
    const QModelIndex first = m_model->index(row, row == 0 ? MeasurementsModel::Model : MeasurementsModel::InFlight);
    m_view->setCurrentIndex(first);
    m_view->setFocus();
}

void MeasurementsDialog::removeRows()
{
    m_model->removeMeasurements(chosenRows());
}

void MeasurementsDialog::paste()
{
    const QModelIndex at = m_view->currentIndex();
    // Whole rows from a spreadsheet start at the first column and go beneath what is there.
    const bool whole = QApplication::clipboard()->text().section(u'\n', 0, 0).count(u'\t') >= MeasurementsModel::Gpus;
    const int row = at.isValid() && !whole ? at.row() : m_model->rowCount();
    m_model->paste(QApplication::clipboard()->text(), row, at.isValid() && !whole ? at.column() : 0,
                   base::isoDate(m_session->today()));
}

void MeasurementsDialog::copy() const
{
    std::vector<int> rows = chosenRows();
    if (rows.empty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.push_back(row);
    }
    QApplication::clipboard()->setText(m_model->text(rows));
}

bool MeasurementsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->matches(QKeySequence::Delete)) {
            removeRows();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace evenhost::editors
