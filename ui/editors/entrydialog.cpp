// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/entrydialog.h"

#include "editors/formatbox.h"
#include "models/fieldtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using base::Unit;

namespace {

/// A quantity at another value: its range no longer holds, its source stays.
base::Quantity moved(base::Quantity quantity, std::optional<double> value)
{
    if (value && *value != quantity.value) {
        quantity.value = *value;
        quantity.low.reset();
        quantity.high.reset();
    }
    return quantity;
}

} // namespace

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

ManagedDialog::ManagedDialog(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer,
                             const models::Format& format, QWidget* parent)
    : FormDialog(tr("Managed option"), format, parent), m_entry(entry), m_offer(offer)
{
    constexpr double anyPrice = 1e9;
    m_label = addText(tr("Name"), entry.label, tr("How the row is called; empty takes the model’s own name."));
    m_label->setPlaceholderText(models::fromPlan(offer.model));
    addHeading(tr("Prices of a million tokens, %1").arg(models::fromPlan(offer.currency)));
    const QString symbol = models::Format::symbolOf(offer.currency);
    m_input = addAmount(tr("Input"), Unit::None, offer.prices.input, 0, anyPrice);
    m_output = addAmount(tr("Output"), Unit::None, offer.prices.output, 0, anyPrice);
    m_cached = addAmount(tr("Cached input"), Unit::None, offer.prices.cacheRead, 0, anyPrice, true);
    for (AmountField* field : {m_input, m_output, m_cached})
        field->setSuffix(symbol);
    if (!offer.provenance.source.empty())
        addRemark(
            tr("Source: %1, %2")
                .arg(models::fromPlan(offer.provenance.source), format.date(models::fromPlan(offer.provenance.date))));
    addHeading(tr("How it is used"));
    m_ratio = addAmount(tr("Token ratio"), Unit::Factor,
                        entry.tokenRatio ? std::optional(entry.tokenRatio->value) : std::nullopt, 0.1, 10, true,
                        models::fieldHelp(".token_ratio"));
    m_ratio->setPlaceholderText(offer.tokenRatio ? format.decimal(offer.tokenRatio->value, 2) : u"1"_s);
    m_reasoning = addAmount(tr("Reasoning tokens"), Unit::Tokens, entry.reasoningTokens.value, 0, 1e8, false,
                            models::fieldHelp(".reasoning_tokens"));
    m_discount =
        addAmount(tr("Discount"), Unit::Share, entry.discount.value, 0, 1, false, models::fieldHelp(".discount"));
    m_fee = addAmount(tr("Platform fee"), Unit::MoneyPerMonth, entry.platformFee.value, 0, 1e12, false,
                      models::fieldHelp(".platform_fee"));
    m_longCache = addCheck(tr("Keep the cache for the long lifetime"), entry.longCacheLifetime);
    m_note = addNote(tr("Note"), entry.note);
}

plan::ManagedEntry ManagedDialog::entry() const
{
    plan::ManagedEntry entry = m_entry;
    entry.label = textOf(m_label);
    if (m_ratio->value())
        entry.tokenRatio = moved(entry.tokenRatio.value_or(base::Quantity{}), m_ratio->value());
    else
        entry.tokenRatio.reset();
    entry.reasoningTokens = moved(entry.reasoningTokens, m_reasoning->value());
    entry.discount = moved(entry.discount, m_discount->value());
    entry.platformFee = moved(entry.platformFee, m_fee->value());
    entry.longCacheLifetime = m_longCache->isChecked();
    entry.note = textOf(m_note);
    return entry;
}

catalogue::ManagedOffer ManagedDialog::offer() const
{
    catalogue::ManagedOffer offer = m_offer;
    offer.prices.input = m_input->value().value_or(offer.prices.input);
    offer.prices.output = m_output->value().value_or(offer.prices.output);
    offer.prices.cacheRead = m_cached->value();
    return offer;
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
    addHeading(tr("Tax"));
    m_taxName = addText(tr("Name"), plan.tax.name, tr("GST, VAT, sales tax."));
    m_taxShown = addCheck(tr("Show tax as a line of its own"), plan.tax.shown);
    m_taxRecoverable = addCheck(tr("Tax can be recovered"), plan.tax.recoverable);
    addHeading(tr("Note"));
    m_note = addNote(QString(), plan.note);
}

void PlanDetailsDialog::applyTo(plan::Plan& plan) const
{
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
