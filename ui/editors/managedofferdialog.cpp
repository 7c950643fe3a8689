// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/offerdialogs.h"

#include "editors/startfrom_p.h"

#include "models/fieldtext.h"
#include "session/cardcheck.h"
#include "session/owncatalogue.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using base::Unit;

namespace {

constexpr int allDay = 24;

} // namespace

base::Findings idFindings(const std::vector<std::string>& ownIds, const std::string& id, const std::string& former)
{
    if (id == former || std::ranges::find(ownIds, id) == ownIds.end())
        return {};
    return {base::Finding{base::Severity::Error, "duplicate_id", {id}, "id", {}}};
}

QString placeRemark(bool inCatalogue, const QString& used)
{
    QString text = inCatalogue ? RecordDialog::tr("In this plan it stands in place of the catalogue’s entry.")
                               : RecordDialog::tr("It belongs to this plan and travels in its file.");
    return used.isEmpty() ? text : text + u' ' + RecordDialog::tr("Used by: %1.").arg(used);
}

ManagedOfferDialog::ManagedOfferDialog(const catalogue::ManagedOffer& offer, std::string former, Known known,
                                       const models::Format& format, Start start, QWidget* parent)
    : RecordDialog(tr("Own managed offer"), models::Format(format.locale(), offer.currency), parent)
    , m_offer(offer)
    , m_former(std::move(former))
    , m_known(known)
    , m_shownCurrency(offer.currency)
    , m_offerPage(addPage(tr("Offer")))
    , m_pricesPage(addPage(tr("Prices")))
    , m_tiersPage(addPage(tr("Long prompts")))
    , m_datedPage(addPage(tr("Price changes")))
    , m_conditionsPage(addPage(tr("Conditions")))
{
    if (start) {
        connect(addStart(tr("Start from …")), &QPushButton::clicked, this, [this, start = std::move(start)] {
            if (auto chosen = start(this)) {
                startFrom(std::move(*chosen), m_offer, m_former, m_known.plan->own.managed, m_known.catalogue->managed);
                fill();
            }
        });
    }
    fill();
    resize(900, 640);
}

void ManagedOfferDialog::fill()
{
    fillOffer();
    fillPrices();
    fillTiers();
    fillDated();
    fillConditions();
    recordChanged();
    refreshSoon();
}

void ManagedOfferDialog::fillOffer()
{
    RecordForm* form = m_offerPage;
    form->clear();
    form->addText("model", tr("Model"), m_offer.model, tr("As people say it."));
    form->addText("provider", tr("Provider"), m_offer.provider);
    form->addText("model_id", tr("Name in the interface"), m_offer.modelId,
                  tr("What a program asks the provider for."));
    form->addText("id", tr("Identifier"), m_offer.id,
                  tr("Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it."));
    form->addText("region", tr("Region"), m_offer.region);
    form->addText("country", tr("Data stays in"), m_offer.country,
                  tr("Two-letter country code where inference is promised to stay; empty: no promise."))
        ->setMaxLength(2);
    form->addCheck("open_weights", tr("The weights of this model are published"), m_offer.openWeights);
    form->addHeading(tr("Source of the prices"));
    form->addProvenance("provenance", m_offer.provenance);
    form->addNote("note", tr("Note"), m_offer.note);
}

void ManagedOfferDialog::fillPriceFields(RecordForm* form, const std::string& path, catalogue::TokenPrices& prices)
{
    using enum Unit;
    form->addAmount(path + ".input", tr("Input"), MoneyPerMillionTokens, prices.input, tr("Fresh input, without tax."));
    form->addAmount(path + ".output", tr("Output"), MoneyPerMillionTokens, prices.output,
                    tr("Output, reasoning included."));
    form->addAmount(path + ".cache_read", tr("Cached input, read"), MoneyPerMillionTokens, prices.cacheRead,
                    tr("Input that is read from a cache. Left empty it is not published, never free."));
    form->addAmount(path + ".cache_write_short", tr("Cache write, short lifetime"), MoneyPerMillionTokens,
                    prices.cacheWriteShort, tr("Input that is written to a cache of minutes."));
    form->addAmount(path + ".cache_write_long", tr("Cache write, long lifetime"), MoneyPerMillionTokens,
                    prices.cacheWriteLong, tr("Input that is written to a cache of hours."));
}

void ManagedOfferDialog::fillPrices()
{
    RecordForm* form = m_pricesPage;
    form->clear();
    QLineEdit* currency = form->addText("currency", tr("Currency"), m_offer.currency, tr("Three letters, as in USD."));
    currency->setMaxLength(3);
    connect(currency, &QLineEdit::editingFinished, this, [this, currency] {
        currency->setText(currency->text().toUpper());
        if (m_offer.currency == m_shownCurrency || m_offer.currency.size() != 3)
            return;
        m_shownCurrency = m_offer.currency;
        setFormat(models::Format(format().locale(), m_offer.currency));
        QMetaObject::invokeMethod(this, &ManagedOfferDialog::fill, Qt::QueuedConnection);
    });
    form->addHeading(tr("A million tokens, without tax"));
    fillPriceFields(form, "prices", m_offer.prices);
    form->addHeading(tr("Requests that may wait"));
    form->addAmount("batch_multiplier", tr("Batch price"), Unit::Share, m_offer.batchMultiplier,
                    tr("Of the list price: 50 % is half price on input and output."));
}

void ManagedOfferDialog::fillTiers()
{
    RecordForm* form = m_tiersPage;
    form->clear();
    form->addRemark(tr("Above a prompt length the whole request is billed at other prices. Shortest first."));
    for (std::size_t i = 0; i < m_offer.tiers.size(); ++i) {
        catalogue::PromptTier& tier = m_offer.tiers[i];
        const std::string path = "tiers[" + std::to_string(i) + ']';
        QPushButton* remove = form->addHeadingButton(tr("Tier %1").arg(i + 1), tr("Remove"));
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_offer.tiers.erase(m_offer.tiers.begin() + static_cast<std::ptrdiff_t>(i));
            fillTiers();
            refreshSoon();
        });
        form->addAmount(path + ".above_input_tokens", tr("Prompts above"), Unit::Tokens, tier.aboveInputTokens,
                        tr("Length of the prompt, cached input included."));
        form->addCheck(path + ".inclusive", tr("from exactly that length on"), tier.inclusive);
        fillPriceFields(form, path + ".prices", tier.prices);
    }
    QPushButton* add = form->addButton(tr("+ Add a tier"));
    add->setObjectName(u"addTier"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        constexpr double usualThreshold = 200'000.0;
        catalogue::PromptTier tier{usualThreshold, false, m_offer.prices};
        if (!m_offer.tiers.empty())
            tier = {m_offer.tiers.back().aboveInputTokens * 2.0, false, m_offer.tiers.back().prices};
        m_offer.tiers.push_back(tier);
        fillTiers();
        refreshSoon();
    });
}

void ManagedOfferDialog::fillDated()
{
    RecordForm* form = m_datedPage;
    form->clear();
    form->addRemark(tr("Announced changes. They are shown and never applied before their day. Earliest first."));
    for (std::size_t i = 0; i < m_offer.dated.size(); ++i) {
        catalogue::DatedPrices& dated = m_offer.dated[i];
        const std::string path = "dated[" + std::to_string(i) + ']';
        QPushButton* remove = form->addHeadingButton(tr("Change %1").arg(i + 1), tr("Remove"));
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_offer.dated.erase(m_offer.dated.begin() + static_cast<std::ptrdiff_t>(i));
            fillDated();
            refreshSoon();
        });
        form->addText(path + ".valid_from", tr("First day"), dated.validFrom, tr("As in 2026-11-21."));
        form->addText(path + ".valid_until", tr("Last day"), dated.validUntil, tr("Of a promotion; empty: stays."));
        form->addText(path + ".status", tr("Status"), dated.status, tr("announced, promotion_ends …"));
        fillPriceFields(form, path + ".prices", dated.prices);
    }
    QPushButton* add = form->addButton(tr("+ Add a change"));
    add->setObjectName(u"addChange"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        m_offer.dated.push_back({{}, m_offer.prices, "announced", {}});
        fillDated();
        refreshSoon();
    });
}

void ManagedOfferDialog::fillConditions()
{
    RecordForm* form = m_conditionsPage;
    form->clear();
    form->addAmount("minimum_monthly_spend", tr("Committed spend"), Unit::MoneyPerMonth, m_offer.minimumMonthlySpend,
                    tr("Paid even where less is used."));
    form->addAmount("cache_storage_per_million_token_hours", tr("Keeping a cache"), Unit::MoneyPerMillionTokenHours,
                    m_offer.cacheStoragePerMillionTokenHours);
    form->addAmount("context_tokens", tr("Longest context"), Unit::Tokens, m_offer.contextTokens, tr("0: unknown."));
    form->addAmount("maximum_output_tokens", tr("Longest output"), Unit::Tokens, m_offer.maximumOutputTokens,
                    tr("0: unknown."));
    form->addText("retirement", tr("Retires on"), m_offer.retirement, tr("As in 2026-11-21; empty: no date is known."));
    QPushButton* ratio = form->addHeadingButton(tr("Tokens of this model for one of the plan’s"),
                                                m_offer.tokenRatio ? tr("Remove") : tr("Add"));
    ratio->setObjectName(u"tokenRatio"_s);
    connect(ratio, &QPushButton::clicked, this, [this] {
        if (m_offer.tokenRatio)
            m_offer.tokenRatio.reset();
        else
            m_offer.tokenRatio = base::Quantity{1.0, {}, {}, {}};
        fillConditions();
        refreshSoon();
    });
    if (m_offer.tokenRatio) {
        form->addQuantity("token_ratio", tr("Token ratio"), Unit::Factor, *m_offer.tokenRatio);
        form->addProvenance("token_ratio", m_offer.tokenRatio->provenance);
    }
    QPushButton* hours =
        form->addHeadingButton(tr("Prices by time of day"), m_offer.timeOfDay ? tr("Remove") : tr("Add"));
    hours->setObjectName(u"timeOfDay"_s);
    connect(hours, &QPushButton::clicked, this, [this] {
        if (m_offer.timeOfDay)
            m_offer.timeOfDay.reset();
        else
            m_offer.timeOfDay = catalogue::TimeOfDay{1.0, {{0, allDay}}, false, {}};
        fillConditions();
        refreshSoon();
    });
    if (!m_offer.timeOfDay)
        return;
    catalogue::TimeOfDay& rule = *m_offer.timeOfDay;
    form->addAmount("time_of_day.off_peak_multiplier", tr("Off-peak price"), Unit::Share, rule.offPeakMultiplier,
                    tr("Of the list price."));
    for (std::size_t i = 0; i < rule.peakHoursUtc.size(); ++i) {
        const std::string path = "time_of_day.peak_hours_utc[" + std::to_string(i) + ']';
        form->addWhole(path, tr("Peak from (UTC)"), rule.peakHoursUtc[i].first, {}, Unit::Hours);
        form->addWhole(path + ".to", tr("Peak to (UTC)"), rule.peakHoursUtc[i].second, {}, Unit::Hours);
    }
    QPushButton* more = form->addButton(tr("+ Add peak hours"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_offer.timeOfDay->peakHoursUtc.emplace_back(0, allDay);
        fillConditions();
        refreshSoon();
    });
    form->addCheck("time_of_day.weekdays_only", tr("Saturday and Sunday are off-peak"), rule.weekdaysOnly);
    form->addText("time_of_day.note", tr("Note"), rule.note);
}

base::Findings ManagedOfferDialog::check() const
{
    base::Findings findings = session::checkOffer(m_offer);
    for (base::Finding& finding : idFindings(session::idsOf(m_known.plan->own.managed), m_offer.id, m_former))
        findings.push_back(std::move(finding));
    return findings;
}

void ManagedOfferDialog::recordChanged()
{
    const QStringList used = session::useLabels(*m_known.plan, *m_known.catalogue, session::CardKind::Managed,
                                                m_former.empty() ? m_offer.id : m_former);
    setRemark(placeRemark(m_known.catalogue->managedOffer(m_offer.id) != nullptr, used.join(u", "_s)));
}

} // namespace evenhost::editors
