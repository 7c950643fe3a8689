// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/manageddialog.h"

#include "models/fieldtext.h"
#include "models/servicetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using base::Unit;
using plan::Service;

namespace {

constexpr double anyPrice = 1e9;

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

/// What is not sold stays in the list, and can be left but not chosen.
void addOffered(QComboBox* box, const QString& text, const QVariant& value, bool sold)
{
    box->addItem(text, value);
    static_cast<QStandardItemModel*>(box->model())->item(box->count() - 1)->setEnabled(sold);
}

const std::optional<base::Quantity>& multiplierOf(const catalogue::ManagedOffer& offer, Service service)
{
    static const std::optional<base::Quantity> none;
    return service == Service::Flex       ? offer.flexMultiplier
           : service == Service::Priority ? offer.priorityMultiplier
                                          : none;
}

} // namespace

ManagedDialog::ManagedDialog(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer,
                             const models::Format& format, Month month, QWidget* parent)
    : FormDialog(tr("Managed option"), format, parent), m_entry(entry), m_offer(offer), m_askMonth(std::move(month))
{
    m_label = addText(tr("Name"), entry.label, tr("How the row is called; empty takes the model’s own name."));
    m_label->setPlaceholderText(models::fromPlan(offer.model));
    m_month = addRemark({});
    m_month->setObjectName(u"month"_s);
    addPrices();
    addService();
    addThroughput();
    addCache();
    addUse();
    follow();
    update();
}

void ManagedDialog::addPrices()
{
    addHeading(tr("Prices of a million tokens, %1").arg(models::fromPlan(m_offer.currency)));
    const QString symbol = models::Format::symbolOf(m_offer.currency);
    m_input = addAmount(tr("Input"), Unit::None, m_offer.prices.input, 0, anyPrice);
    m_output = addAmount(tr("Output"), Unit::None, m_offer.prices.output, 0, anyPrice);
    m_cached = addAmount(tr("Cached input"), Unit::None, m_offer.prices.cacheRead, 0, anyPrice, true);
    for (AmountField* field : {m_input, m_output, m_cached})
        field->setSuffix(symbol);
    if (!m_offer.provenance.source.empty())
        addRemark(tr("Source: %1, %2")
                      .arg(models::fromPlan(m_offer.provenance.source),
                           format().date(models::fromPlan(m_offer.provenance.date))));
}

void ManagedDialog::addService()
{
    addHeading(tr("How it is bought"));
    m_service = addChoice(tr("Service"), models::fieldHelp(".service"));
    for (const Service service : {Service::Standard, Service::Flex, Service::Priority, Service::Provisioned}) {
        const auto& multiplier = multiplierOf(m_offer, service);
        const bool sold = service == Service::Standard || multiplier
                          || (service == Service::Provisioned && !m_offer.provisioned.empty());
        const QString name = models::serviceLabel(service);
        addOffered(m_service,
                   multiplier ? tr("%1, prices × %2").arg(name, format().decimal(multiplier->value, 2))
                   : sold     ? name
                              : tr("%1 (no price known)").arg(name),
                   static_cast<int>(service), sold);
    }
    m_service->setCurrentIndex(std::max(0, m_service->findData(static_cast<int>(m_entry.service))));
    const auto& regional = m_offer.regional;
    m_regional =
        addCheck(regional ? tr("Kept inside a region, prices × %1").arg(format().decimal(regional->multiplier.value, 2))
                          : tr("Kept inside a region (no price known)"),
                 m_entry.regionalEndpoint);
    // What the plan says already can always be taken back.
    m_regional->setEnabled(regional.has_value() || m_entry.regionalEndpoint);
    if (regional && !regional->countries.empty()) {
        QStringList countries;
        for (const std::string& country : regional->countries)
            countries += models::fromPlan(country);
        m_regional->setToolTip(tr("To be had in: %1").arg(countries.join(u", "_s)));
    }
    if (m_offer.batchMultiplier)
        addRemark(tr("The share of requests that may wait (workload, batch) is billed at × %1.")
                      .arg(format().decimal(*m_offer.batchMultiplier, 2)));
}

void ManagedDialog::addThroughput()
{
    m_term = addChoice(tr("Throughput term"), models::fieldHelp(".provisioned_term_months"));
    for (const catalogue::ProvisionedUnit& unit : m_offer.provisioned)
        m_term->addItem(unit.termMonths > 0 ? format().months(unit.termMonths) : tr("by the hour"), unit.termMonths);
    if (m_offer.provisioned.empty())
        m_term->addItem(tr("not sold"), m_entry.provisionedTermMonths);
    else if (m_entry.service == Service::Provisioned && m_term->findData(m_entry.provisionedTermMonths) < 0)
        m_term->addItem(tr("%1, not sold").arg(format().months(m_entry.provisionedTermMonths)),
                        m_entry.provisionedTermMonths);
    m_term->setCurrentIndex(std::max(0, m_term->findData(m_entry.provisionedTermMonths)));
    m_units = addAmount(tr("Throughput units"), Unit::Count, m_entry.provisionedUnits.value, 0, 1e9, false,
                        models::fieldHelp(".provisioned_units"));
    m_unitText = addRemark({});
    m_committed = addAmount(tr("Committed spend"), Unit::MoneyPerMonth, m_entry.committedSpend.value, 0, 1e12, false,
                            models::fieldHelp(".committed_spend"));
    m_committedMonths = addAmount(tr("Committed for"), Unit::Months, m_entry.committedMonths, 0, 600, false,
                                  models::fieldHelp(".committed_months"));
}

void ManagedDialog::addCache()
{
    addHeading(tr("Cache"));
    m_lifetime = addChoice(tr("Cache writes"), tr("How long what is written to the cache is kept."));
    const auto offer = [&](const QString& name, const std::optional<double>& price, bool longLifetime) {
        addOffered(m_lifetime,
                   price ? tr("%1, %2 a million tokens").arg(name, format().foreignMoney(*price, m_offer.currency))
                         : tr("%1 (no price known)").arg(name),
                   longLifetime, price.has_value() || !longLifetime);
    };
    offer(tr("short lifetime"), m_offer.prices.cacheWriteShort, false);
    offer(tr("long lifetime"), m_offer.prices.cacheWriteLong, true);
    m_lifetime->setCurrentIndex(m_entry.longCacheLifetime ? 1 : 0);
    const auto& storage = m_offer.cacheStoragePerMillionTokenHours;
    m_cacheHours = addAmount(tr("Cache kept for"), Unit::Hours, m_entry.cacheHours.value, 0, 1e6, false,
                             models::fieldHelp(".cache_hours"));
    m_cacheKept = addAmount(tr("Cache kept at all hours"), Unit::Tokens, m_entry.cacheKeptTokens.value, 0, 1e15, false,
                            models::fieldHelp(".cache_kept_tokens"));
    addRemark(storage ? tr("Keeping a million tokens for an hour costs %1.")
                            .arg(format().foreignMoney(*storage, m_offer.currency))
                      : tr("This offer does not charge for keeping a cache, or its price is not known."));
    m_cacheHours->setEnabled(storage || m_entry.cacheHours.value > 0.0);
    m_cacheKept->setEnabled(storage || m_entry.cacheKeptTokens.value > 0.0);
}

void ManagedDialog::addUse()
{
    addHeading(tr("How it is used"));
    m_ratio = addAmount(tr("Token ratio"), Unit::Factor,
                        m_entry.tokenRatio ? std::optional(m_entry.tokenRatio->value) : std::nullopt, 0.1, 10, true,
                        models::fieldHelp(".token_ratio"));
    m_ratio->setPlaceholderText(m_offer.tokenRatio ? format().decimal(m_offer.tokenRatio->value, 2) : u"1"_s);
    m_reasoning = addAmount(tr("Reasoning tokens"), Unit::Tokens, m_entry.reasoningTokens.value, 0, 1e8, false,
                            models::fieldHelp(".reasoning_tokens"));
    m_discount =
        addAmount(tr("Discount"), Unit::Share, m_entry.discount.value, 0, 1, false, models::fieldHelp(".discount"));
    m_fee = addAmount(tr("Platform fee"), Unit::MoneyPerMonth, m_entry.platformFee.value, 0, 1e12, false,
                      models::fieldHelp(".platform_fee"));
    m_note = addNote(tr("Note"), m_entry.note);
}

void ManagedDialog::follow()
{
    connect(m_service, &QComboBox::currentIndexChanged, this, &ManagedDialog::update);
    connect(m_term, &QComboBox::currentIndexChanged, this, &ManagedDialog::update);
    connect(m_lifetime, &QComboBox::currentIndexChanged, this, &ManagedDialog::update);
    connect(m_regional, &QCheckBox::toggled, this, &ManagedDialog::update);
    for (const AmountField* field : findChildren<AmountField*>())
        connect(field, &QLineEdit::textChanged, this, &ManagedDialog::update);
}

Service ManagedDialog::service() const
{
    return static_cast<Service>(m_service->currentData().toInt());
}

QString ManagedDialog::unitText() const
{
    const auto unit =
        std::ranges::find(m_offer.provisioned, m_term->currentData().toInt(), &catalogue::ProvisionedUnit::termMonths);
    if (unit == m_offer.provisioned.end())
        return {};
    const QString price = format().foreignMoney(unit->pricePerUnitHour.value, m_offer.currency);
    const QString in = format().amount(unit->inputTokensPerMinute, Unit::Tokens);
    const QString out = format().amount(unit->outputTokensPerMinute, Unit::Tokens);
    const QString least = format().decimal(unit->minimumUnits, 0);
    if (unit->inputTokensPerMinute <= 0.0)
        return tr("A unit costs %1 an hour and writes %2 a minute; at least %3 units.").arg(price, out, least);
    if (unit->outputTokensPerMinute <= 0.0)
        return tr("A unit costs %1 an hour and reads %2 a minute; at least %3 units.").arg(price, in, least);
    return tr("A unit costs %1 an hour and reads %2 or writes %3 a minute; at least %4 units.")
        .arg(price, in, out, least);
}

void ManagedDialog::update()
{
    const bool provisioned = service() == Service::Provisioned;
    m_term->setEnabled(provisioned);
    m_units->setEnabled(provisioned);
    m_unitText->setText(provisioned ? unitText() : QString());
    m_unitText->setVisible(!m_unitText->text().isEmpty());
    m_committedMonths->setEnabled(m_committed->value().value_or(0.0) > 0.0);
    m_month->setText(m_askMonth ? m_askMonth(entry(), offer()) : QString());
}

plan::ManagedEntry ManagedDialog::entry() const
{
    plan::ManagedEntry entry = m_entry;
    entry.label = textOf(m_label);
    entry.service = service();
    entry.regionalEndpoint = m_regional->isChecked();
    if (entry.service == Service::Provisioned) {
        entry.provisionedTermMonths = m_term->currentData().toInt();
        entry.provisionedUnits = moved(entry.provisionedUnits, m_units->value());
    }
    entry.longCacheLifetime = m_lifetime->currentData().toBool();
    entry.cacheHours = moved(entry.cacheHours, m_cacheHours->value());
    entry.cacheKeptTokens = moved(entry.cacheKeptTokens, m_cacheKept->value());
    entry.committedSpend = moved(entry.committedSpend, m_committed->value());
    entry.committedMonths = static_cast<int>(m_committedMonths->value().value_or(entry.committedMonths));
    if (m_ratio->value())
        entry.tokenRatio = moved(entry.tokenRatio.value_or(base::Quantity{}), m_ratio->value());
    else
        entry.tokenRatio.reset();
    entry.reasoningTokens = moved(entry.reasoningTokens, m_reasoning->value());
    entry.discount = moved(entry.discount, m_discount->value());
    entry.platformFee = moved(entry.platformFee, m_fee->value());
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

} // namespace evenhost::editors
