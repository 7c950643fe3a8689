// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/inputcard.h"

#include "models/fieldtext.h"
#include "plan/fields.h"
#include "plan/resolve.h"

#include <QCoreApplication>

namespace evenhost::explain {

using namespace Qt::StringLiterals;

namespace {

struct InputCardWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::explain::InputCard)
};

using Lines = std::vector<std::pair<QString, QString>>;

/// The quantity behind a path, for what a bare value does not have: range and source. Null where there is none.
const base::Quantity* quantityAt(const plan::Plan& plan, const catalogue::Catalogue& catalogue, const std::string& path)
{
    if (const plan::Field* field = plan::fieldAt(path))
        return plan::quantity(plan, *field);
    const plan::PathParts parts = plan::splitPath(path);
    if (parts.section == "exchange_rates") {
        const auto rate = plan.exchangeRates.find(std::string(parts.field));
        return rate == plan.exchangeRates.end() ? nullptr : &rate->second;
    }
    if (parts.section == "managed") {
        const auto* entry = plan::managedEntry(plan, parts.id);
        if (entry && parts.field == "discount")
            return &entry->discount;
        if (entry && parts.field == "platform_fee")
            return &entry->platformFee;
        if (entry && parts.field == "reasoning_tokens")
            return &entry->reasoningTokens;
        if (entry && parts.field == "token_ratio" && entry->tokenRatio)
            return &*entry->tokenRatio;
    }
    const auto* offer = parts.section == "hosting" ? models::findHosting(plan, catalogue, parts.id) : nullptr;
    if (offer && parts.field == "price_per_node_hour")
        return &offer->pricePerNodeHour;
    if (offer && offer->ownership && parts.field == "server_price")
        return &offer->ownership->serverPrice;
    if (offer && offer->ownership && parts.field == "node_power_kilowatts")
        return &offer->ownership->nodePowerKilowatts;
    return nullptr;
}

const base::Provenance* provenanceAt(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                     const std::string& path)
{
    if (const base::Quantity* quantity = quantityAt(plan, catalogue, path))
        return &quantity->provenance;
    const plan::PathParts parts = plan::splitPath(path);
    if (parts.section == "offers") {
        const auto* offer = models::findManaged(plan, catalogue, parts.id);
        return offer ? &offer->provenance : nullptr;
    }
    return nullptr;
}

/// "3 months old" as people say it: days up to two months, months up to two years, then years.
QString ageText(int days)
{
    if (days < 0)
        return {};
    if (days == 0)
        return InputCardWords::tr("today");
    if (days < 61)
        return InputCardWords::tr("%n day(s) old", nullptr, days);
    if (days < 731)
        return InputCardWords::tr("%n month(s) old", nullptr, days / 30);
    return InputCardWords::tr("%n year(s) old", nullptr, days / 365);
}

void addProvenance(Lines& lines, const base::Provenance& provenance, base::Date today, const models::Format& format)
{
    lines.emplace_back(InputCardWords::tr("Source"), provenance.source.empty() ? InputCardWords::tr("none given")
                                                                               : models::fromPlan(provenance.source));
    if (!provenance.date.empty()) {
        const auto date = base::dateFromIso(provenance.date);
        const QString age = date ? ageText(base::daysBetween(*date, today)) : QString();
        const QString written = format.date(models::fromPlan(provenance.date));
        lines.emplace_back(InputCardWords::tr("Date"),
                           age.isEmpty() ? written : InputCardWords::tr("%1, %2", "date, age").arg(written, age));
    }
    lines.emplace_back(InputCardWords::tr("How sure"), models::confidenceLabel(provenance.confidence));
    if (!provenance.note.empty())
        lines.emplace_back(InputCardWords::tr("Note"), models::fromPlan(provenance.note));
}

} // namespace

InputCard inputCard(const plan::Plan& plan, const catalogue::Catalogue& catalogue, base::Date today,
                    const QString& path, const models::Format& format)
{
    const std::string key = path.toStdString();
    plan::Plan withOffer = plan;
    plan::adoptOffer(withOffer, catalogue, key);
    InputCard card;
    card.title = models::pathLabel(plan, catalogue, key);
    card.meaning = models::fieldHelp(key);
    const auto value = plan::valueAt(withOffer, key);
    card.value = value ? models::pathValue(withOffer, catalogue, key, *value, format) : InputCardWords::tr("not given");
    const auto info = plan::pathInfo(withOffer, key);
    const base::Unit unit = info ? info->unit : base::Unit::None;
    if (const base::Quantity* quantity = quantityAt(withOffer, catalogue, key)) {
        if (quantity->low && quantity->high)
            card.lines.emplace_back(InputCardWords::tr("Range"), InputCardWords::tr("%1 to %2", "range")
                                                                     .arg(format.amount(*quantity->low, unit),
                                                                          format.amount(*quantity->high, unit)));
        else
            card.lines.emplace_back(InputCardWords::tr("Range"),
                                    InputCardWords::tr("none given: ±20 % is tried where ranges matter"));
    }
    if (const base::Provenance* provenance = provenanceAt(plan, catalogue, key))
        addProvenance(card.lines, *provenance, today, format);
    return card;
}

} // namespace evenhost::explain
