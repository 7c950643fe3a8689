// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/daydialog.h"

#include "editors/dayeditor.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "plan/fields.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace evenhost::editors {

using namespace Qt::StringLiterals;

namespace {

/// Starting points to bend to what one knows, not facts: the plan calls them estimated.
struct Preset
{
    const char* name;
    std::array<int, 24> weights;
};

constexpr std::array presets{
    Preset{QT_TRANSLATE_NOOP("evenhost::editors::DayDialog", "Staff in office hours"),
           {1, 1, 1, 1, 1, 2, 4, 10, 24, 32, 32, 30, 22, 28, 32, 30, 24, 12, 5, 3, 2, 2, 1, 1}},
    Preset{QT_TRANSLATE_NOOP("evenhost::editors::DayDialog", "Customers, day and evening"),
           {3, 2, 1, 1, 1, 2, 5, 9, 13, 16, 17, 18, 18, 17, 16, 16, 17, 19, 22, 24, 22, 17, 10, 5}},
    Preset{QT_TRANSLATE_NOOP("evenhost::editors::DayDialog", "Overnight batch"),
           {30, 30, 30, 30, 20, 10, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 6, 12, 20, 28, 30}},
    Preset{QT_TRANSLATE_NOOP("evenhost::editors::DayDialog", "The same around the clock"),
           {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}}};

enum PresetIndex { NotKnown = 0, FirstPreset = 1, AsEdited = FirstPreset + static_cast<int>(presets.size()) };

} // namespace

DayDialog::DayDialog(const plan::Workload& workload, const models::Format& format, QWidget* parent)
    : QDialog(parent)
    , m_workload(workload)
    , m_format(format)
    , m_preset(new QComboBox)
    , m_editor(new DayEditor(format))
    , m_hourLabel(new QLabel)
    , m_hour(nullptr)
    , m_weekend(nullptr)
    , m_offset(nullptr)
    , m_summary(new QLabel)
    , m_takePeak(new QCheckBox)
{
    setWindowTitle(tr("Hours of the day"));
    m_preset->addItem(tr("Not known: the peak factor stands for them"));
    for (const Preset& preset : presets)
        m_preset->addItem(tr(preset.name));
    m_preset->addItem(tr("As drawn below"));
    m_preset->setAccessibleName(tr("Pattern"));
    m_preset->setObjectName(u"dayPreset"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * theme::step);
    grid->setVerticalSpacing(2 * theme::step);
    grid->setColumnStretch(3, 1);
    m_hour = addField(grid, 0, {}, base::Unit::Share, 0.0, 0.0, 0.999);
    grid->addWidget(m_hourLabel, 0, 0);
    m_hour->setObjectName(u"dayHour"_s);
    m_weekend = addField(grid, 1, tr("A weekend day over a weekday"), base::Unit::Factor,
                         m_workload.shape.weekendFactor, 0.0, 10.0);
    m_weekend->setObjectName(u"dayWeekend"_s);
    m_offset = addField(grid, 2, tr("Local time less UTC, hours"), base::Unit::None, m_workload.shape.utcOffsetHours,
                        -12.0, 14.0);
    m_offset->setObjectName(u"dayOffset"_s);
    for (QLabel* label : {m_hourLabel, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_summary);
    }
    auto* buttons = new QDialogButtonBox;
    QPushButton* ok = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    ok->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * theme::step, 4 * theme::step, 5 * theme::step, 4 * theme::step);
    layout->setSpacing(3 * theme::step);
    layout->addWidget(m_preset);
    layout->addWidget(m_editor, 1);
    layout->addLayout(grid);
    layout->addWidget(m_summary);
    layout->addWidget(m_takePeak);
    layout->addWidget(buttons);
    resize(760, 600);

    const auto& weights = m_workload.shape.hourlyWeights;
    m_known = weights.size() == 24;
    m_editor->setWeights(weights);
    m_editor->setWeekendFactor(m_workload.shape.weekendFactor);
    m_preset->setCurrentIndex(m_known ? AsEdited : NotKnown);
    connect(m_preset, &QComboBox::activated, this, &DayDialog::choosePreset);
    connect(m_editor, &DayEditor::hourChosen, this, &DayDialog::showHour);
    connect(m_editor, &DayEditor::edited, this, [this] {
        m_known = true;
        m_preset->setCurrentIndex(AsEdited);
        showHour();
        showSummary();
    });
    showHour();
    showSummary();
}

AmountField* DayDialog::addField(QGridLayout* grid, int row, const QString& label, base::Unit unit, double value,
                                 double minimum, double maximum)
{
    auto* field = new AmountField(unit);
    field->setFormat(m_format);
    field->setValue(value);
    field->setFixedWidth(140);
    field->setAccessibleName(label);
    auto* reason = new QLabel;
    reason->setTextFormat(Qt::PlainText);
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, theme::colours(this).bad);
    reason->setPalette(bad);
    if (!label.isEmpty())
        grid->addWidget(new QLabel(label), row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(reason, row, 2, 1, 2);
    connect(field, &AmountField::refusedChanged, reason, &QLabel::setText);
    field->setAccept([this, field, unit, minimum, maximum](std::optional<double> typed) -> QString {
        if (!typed)
            return {};
        if (const auto problem = plan::checkValue({unit, minimum, maximum, false, false}, {}, *typed))
            return models::findingText(*problem, m_format);
        if (field == m_hour)
            m_editor->setShare(m_editor->hour(), *typed);
        else if (field == m_weekend)
            m_editor->setWeekendFactor(*typed);
        return {};
    });
    return field;
}

void DayDialog::choosePreset(int index)
{
    m_known = index != NotKnown;
    if (index >= FirstPreset && index < AsEdited) {
        const auto& weights = presets.at(static_cast<std::size_t>(index - FirstPreset)).weights;
        m_editor->setWeights({weights.begin(), weights.end()});
    } else if (index == NotKnown) {
        m_editor->setWeights({});
    }
    showHour();
    showSummary();
}

void DayDialog::showHour()
{
    const int hour = m_editor->hour();
    m_hourLabel->setText(tr("%1 to %2 o’clock, share of the day").arg(hour).arg(hour + 1));
    m_hour->setAccessibleName(m_hourLabel->text());
    m_hour->setValue(m_editor->shares().at(static_cast<std::size_t>(hour)));
}

void DayDialog::showSummary()
{
    const double peak = m_editor->peakToMean();
    m_takePeak->setVisible(m_known);
    m_takePeak->setText(tr("Plan the peak at %1 times the mean, as drawn, instead of %2")
                            .arg(m_format.decimal(peak, 2), m_format.decimal(m_workload.peakToAverage.value, 2)));
    if (!m_known) {
        m_summary->setText(
            tr("Capacity is bought for a busiest hour of %1 times the mean. Drag the bars, type a share or "
               "choose a pattern to say when the requests come.")
                .arg(m_format.decimal(m_workload.peakToAverage.value, 2)));
        return;
    }
    const auto& shares = m_editor->shares();
    const auto busiest = static_cast<int>(std::ranges::max_element(shares) - shares.begin());
    const double requests = m_workload.requestsPerDay.value * shares.at(static_cast<std::size_t>(busiest));
    m_summary->setText(tr("Busiest from %1 to %2 o’clock with %3 requests, %4 times the mean hour.")
                           .arg(busiest)
                           .arg(busiest + 1)
                           .arg(m_format.rounded(requests, 3), m_format.decimal(peak, 2)));
}

plan::Workload DayDialog::workload() const
{
    plan::Workload workload = m_workload;
    workload.shape.weekendFactor = m_weekend->value().value_or(workload.shape.weekendFactor);
    workload.shape.utcOffsetHours = m_offset->value().value_or(workload.shape.utcOffsetHours);
    if (!m_known) {
        workload.shape.hourlyWeights.clear();
        return workload;
    }
    // What was not touched stays to the last digit.
    const auto& shares = m_editor->shares();
    const auto& before = m_workload.shape.hourlyWeights;
    double sum = 0.0;
    for (const double weight : before)
        sum += weight;
    const bool same = before.size() == shares.size() && sum > 0.0
                      && std::ranges::equal(before, shares, [&](double weight, double share) {
                             return std::abs(weight / sum - share) < 1e-12;
                         });
    if (!same) {
        workload.shape.hourlyWeights.clear();
        for (const double share : shares)
            workload.shape.hourlyWeights.push_back(std::round(share * 1e6) / 1e4); // per cent, four decimals
    }
    if (m_takePeak->isChecked()) {
        workload.peakToAverage.value = std::round(m_editor->peakToMean() * 1000.0) / 1000.0;
        workload.peakToAverage.low.reset();
        workload.peakToAverage.high.reset();
    }
    return workload;
}

} // namespace evenhost::editors
