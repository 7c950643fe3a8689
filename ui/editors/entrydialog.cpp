// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/entrydialog.h"

#include "editors/formatbox.h"
#include "models/fieldtext.h"
#include "session/currencychange.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using base::Unit;

EntryDialog::EntryDialog(const plan::ShortlistEntry& entry, const models::Format& format, Texts texts,
                         Choose chooseModel, Choose chooseHosting, QWidget* parent)
    : FormDialog(tr("Model of the shortlist"), format, parent), m_entry(entry), m_texts(std::move(texts))
{
    m_label = addText(tr("Name"), entry.label, tr("How the row is called; empty takes the model’s own name."));
    m_label->setPlaceholderText(m_texts.model(entry));
    m_model = addButton(tr("Model"), {});
    m_hosting = addButton(tr("Hosting"), {});
    m_weights = new FormatBox;
    addWidget(tr("Weights"), m_weights, models::fieldHelp(".weight_format"));
    m_weights->setOutcomes(m_texts.formats(entry), format);
    m_weights->setCurrentIndex(std::max(0, m_weights->findData(models::fromPlan(entry.weightFormat))));
    m_kvBits = addChoice(tr("KV cache"), models::fieldHelp(".kv_bits"));
    for (const int bits : {16, 8, 4})
        m_kvBits->addItem(tr("%1 bit").arg(bits), bits);
    m_kvBits->setCurrentIndex(std::max(0, m_kvBits->findData(entry.kvBits)));
    const bool chosen = entry.gpusPerReplica > 0;
    m_gpus =
        addAmount(tr("GPUs a replica"), Unit::Gpus, chosen ? std::optional<double>(entry.gpusPerReplica) : std::nullopt,
                  1, 1024, true, models::fieldHelp(".gpus_per_replica"));
    m_gpus->setPlaceholderText(tr("chosen"));
    m_schedule = addChoice(tr("Running"), tr("Whether the machines run around the clock."));
    for (const auto schedule : {plan::Schedule::AlwaysOn, plan::Schedule::OfficeHours, plan::Schedule::Autoscaled})
        m_schedule->addItem(models::scheduleLabel(schedule), static_cast<int>(schedule));
    m_schedule->setCurrentIndex(std::max(0, m_schedule->findData(static_cast<int>(entry.schedule))));
    m_hours = addAmount(tr("Office hours"), Unit::HoursPerDay, entry.officeHoursPerDay, 0.5, 24, false,
                        models::fieldHelp(".office_hours_per_day"));
    m_accepted = addAmount(tr("Tokens a step"), Unit::Factor, entry.acceptedTokensPerStep, 1, 16, false,
                           models::fieldHelp(".accepted_tokens_per_step"));
    m_note = addNote(tr("Note"), entry.note);

    connect(m_model, &QPushButton::clicked, this, [this, chooseModel = std::move(chooseModel)] {
        const std::string id = chooseModel(this, this->entry());
        if (!id.empty())
            m_entry.modelId = id;
        showChoices();
    });
    connect(m_hosting, &QPushButton::clicked, this, [this, chooseHosting = std::move(chooseHosting)] {
        const std::string id = chooseHosting(this, this->entry());
        if (!id.empty())
            m_entry.hostingId = id;
        showChoices();
    });
    const auto updateHours = [this] {
        m_hours->setEnabled(m_schedule->currentData().toInt() == static_cast<int>(plan::Schedule::OfficeHours));
    };
    connect(m_schedule, &QComboBox::currentIndexChanged, this, updateHours);
    updateHours();
    showChoices();
}

void EntryDialog::showChoices()
{
    m_model->setText(m_texts.model(m_entry));
    m_hosting->setText(m_texts.hosting(m_entry));
    m_label->setPlaceholderText(m_texts.model(m_entry));
    m_weights->setOutcomes(m_texts.formats(entry()), format());
}

plan::ShortlistEntry EntryDialog::entry() const
{
    plan::ShortlistEntry entry = m_entry;
    entry.label = textOf(m_label);
    entry.weightFormat = m_weights->currentData().toString().toStdString();
    entry.kvBits = m_kvBits->currentData().toInt();
    entry.gpusPerReplica = static_cast<int>(m_gpus->value().value_or(0.0));
    entry.schedule = static_cast<plan::Schedule>(m_schedule->currentData().toInt());
    entry.officeHoursPerDay = m_hours->value().value_or(entry.officeHoursPerDay);
    entry.acceptedTokensPerStep = m_accepted->value().value_or(entry.acceptedTokensPerStep);
    entry.note = textOf(m_note);
    return entry;
}

PlanDetailsDialog::PlanDetailsDialog(const plan::Plan& plan, const models::Format& format, QWidget* parent)
    : FormDialog(tr("Plan details"), format, parent)
{
    m_title = addText(tr("Title"), plan.title);
    m_client = addText(tr("Client"), plan.client);
    m_author = addText(tr("Author"), plan.author);
    m_reviewer = addText(tr("Reviewed by"), plan.reviewer);
    m_date = addText(tr("Date"), plan.date, tr("As in 2026-11-21."));
    m_version = addText(tr("Version"), plan.version);
    m_residency = addText(tr("Data must stay in"), plan.residencyCountry,
                          tr("Two-letter country code, as in AU; empty is anywhere."));
    m_residency->setMaxLength(2);
    m_currency = addText(tr("Currency"), plan.currency,
                         tr("Three letters, as in AUD. The plan’s own amounts are converted; prices of offers stay in "
                            "the currency they are sold in."));
    m_currency->setMaxLength(3);
    m_rate = addAmount(tr("Exchange rate"), Unit::ExchangeRate, 1.0, 1e-9, 1e9);
    m_rateText = addRemark({});
    addHeading(tr("Tax"));
    m_taxName = addText(tr("Name"), plan.tax.name, tr("GST, VAT, sales tax."));
    m_taxShown = addCheck(tr("Show tax as a line of its own"), plan.tax.shown);
    m_taxRecoverable = addCheck(tr("Tax can be recovered"), plan.tax.recoverable);
    addHeading(tr("Note"));
    m_note = addNote(QString(), plan.note);
    connect(m_currency, &QLineEdit::textChanged, this, [this, &plan] { showRate(plan, true); });
    connect(m_rate, &QLineEdit::textChanged, this, [this, &plan] { showRate(plan, false); });
    showRate(plan, false);
}

std::string PlanDetailsDialog::currency() const
{
    return m_currency->text().trimmed().toUpper().toStdString();
}

void PlanDetailsDialog::showRate(const plan::Plan& plan, bool otherCurrency)
{
    const std::string code = currency();
    const bool another = session::isCurrencyCode(code) && code != plan.currency;
    const auto known = session::knownRate(plan, code);
    if (another && otherCurrency)
        m_rate->setValue(known.value_or(1.0));
    m_rate->setEnabled(another);
    m_rate->setSuffix(models::fromPlan(plan.currency));
    QString text;
    if (!session::isCurrencyCode(code))
        text = tr("A currency has three letters, as in AUD.");
    else if (another)
        text = known ? tr("One %1 costs so many %2; amounts of the plan are converted at this rate.")
                           .arg(models::fromPlan(code), models::fromPlan(plan.currency))
                     : tr("The plan has no rate for %1: say how many %2 one costs.")
                           .arg(models::fromPlan(code), models::fromPlan(plan.currency));
    m_rateText->setText(text);
    m_rateText->setVisible(!text.isEmpty());
    updateButtons();
}

bool PlanDetailsDialog::mayAccept() const
{
    return !m_currency || session::isCurrencyCode(currency());
}

void PlanDetailsDialog::applyTo(plan::Plan& plan) const
{
    session::changeCurrency(plan, currency(), m_rate->value().value_or(1.0));
    plan.title = textOf(m_title);
    plan.client = textOf(m_client);
    plan.author = textOf(m_author);
    plan.reviewer = textOf(m_reviewer);
    plan.date = textOf(m_date);
    plan.version = textOf(m_version);
    plan.residencyCountry = m_residency->text().trimmed().toUpper().toStdString();
    plan.tax = {textOf(m_taxName), m_taxShown->isChecked(), m_taxRecoverable->isChecked()};
    plan.note = textOf(m_note);
}

} // namespace evenhost::editors
