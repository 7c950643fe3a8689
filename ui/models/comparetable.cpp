// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparetable.h"

#include "models/fieldtext.h"

#include <QFont>

#include <algorithm>

namespace evenhost::models {

using namespace Qt::StringLiterals;
using base::Unit;

namespace {

const analysis::Deployment* deploymentOf(const analysis::Option* option)
{
    return option && option->deployment && option->deployment->replica.feasible ? &*option->deployment : nullptr;
}

} // namespace

CompareTable::CompareTable(std::shared_ptr<const plan::Plan> plan,
                           std::shared_ptr<const catalogue::Catalogue> catalogue,
                           std::shared_ptr<const analysis::Evaluation> evaluation, const Format& format,
                           const QStringList& optionIds, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(std::move(plan))
    , m_catalogue(std::move(catalogue))
    , m_evaluation(std::move(evaluation))
    , m_format(format)
{
    for (const QString& id : optionIds) {
        Subject subject;
        const std::string key = id.toStdString();
        subject.option = m_evaluation ? analysis::option(*m_evaluation, key) : nullptr;
        subject.entry = plan::shortlistEntry(*m_plan, key);
        subject.managed = plan::managedEntry(*m_plan, key);
        if (subject.entry) {
            subject.card = findModel(*m_plan, *m_catalogue, subject.entry->modelId);
            subject.hosting = findHosting(*m_plan, *m_catalogue, subject.entry->hostingId);
            subject.name = entryLabel(*subject.entry, *m_catalogue, *m_plan);
        } else if (subject.managed) {
            subject.offer = findManaged(*m_plan, *m_catalogue, subject.managed->offerId);
            subject.name = managedLabel(*subject.managed, *m_catalogue, *m_plan);
        } else {
            continue;
        }
        m_subjects.push_back(std::move(subject));
    }
    addFacts();
    addSizing();
    addCost();
    // A heading over nothing is none.
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        if (m_lines[i].heading && (i + 1 == m_lines.size() || m_lines[i + 1].heading))
            m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void CompareTable::addHeading(const QString& name)
{
    Line line;
    line.name = name;
    line.heading = true;
    line.texts.assign(m_subjects.size(), QString());
    line.values.resize(m_subjects.size());
    m_lines.push_back(std::move(line));
}

void CompareTable::addText(const QString& name, const Text& text)
{
    Line line;
    line.name = name;
    line.values.resize(m_subjects.size());
    bool any = false;
    for (const Subject& subject : m_subjects) {
        line.texts.push_back(text(subject));
        any = any || !line.texts.back().isEmpty();
        if (line.texts.back().isEmpty())
            line.texts.back() = nothing();
    }
    if (any)
        m_lines.push_back(std::move(line));
}

void CompareTable::addValue(const QString& name, Unit unit, Better better, const Value& value)
{
    Line line;
    line.name = name;
    std::optional<double> best;
    int known = 0;
    for (const Subject& subject : m_subjects) {
        const auto number = value(subject);
        line.values.push_back(number);
        line.texts.push_back(number ? m_format.amount(*number, unit) : nothing());
        known += number ? 1 : 0;
        const bool wins = number && (!best || (better == Better::Lower ? *number < *best : *number > *best));
        if (wins && better != Better::Neither) {
            best = number;
            line.best = static_cast<int>(line.values.size()) - 1;
        }
    }
    // Only one, or all the same: nothing is best.
    if (known < 2 || std::ranges::count(line.values, best) > 1)
        line.best = -1;
    if (known > 0)
        m_lines.push_back(std::move(line));
}

void CompareTable::addFacts()
{
    addHeading(tr("Facts"));
    addText(tr("By"), [](const Subject& s) {
        return fromPlan(s.card ? s.card->vendor : s.offer ? s.offer->provider : "");
    });
    const auto card = [](auto get) {
        return [get](const Subject& s) {
            return s.card ? std::optional<double>(get(*s.card)) : std::nullopt;
        };
    };
    addValue(tr("Total parameters"), Unit::Parameters, Better::Neither,
             card([](const catalogue::ModelCard& c) { return c.parameters.total; }));
    addValue(tr("Active parameters"), Unit::Parameters, Better::Neither,
             card([](const catalogue::ModelCard& c) { return c.parameters.active; }));
    addText(tr("Experts"), [](const Subject& s) {
        const auto experts = s.card ? catalogue::expertCounts(*s.card) : catalogue::ExpertCounts{};
        if (!s.card)
            return QString();
        return experts.experts > 0
                   ? tr("%1 of %2", "experts used of experts").arg(experts.perToken).arg(experts.experts)
                   : tr("dense");
    });
    addText(tr("Context"), [this](const Subject& s) {
        const double tokens = s.card ? s.card->context.tokens : s.offer ? s.offer->contextTokens : 0.0;
        return tokens > 0.0 ? m_format.contextLength(tokens) : QString();
    });
    addText(tr("Licence"), [](const Subject& s) { return s.card ? fromPlan(s.card->licence.name) : QString(); });
    addText(tr("Weights"), [](const Subject& s) {
        if (!s.entry || !s.card)
            return QString();
        return weightFormatLabel(s.entry->weightFormat.empty() ? s.card->nativeFormat : s.entry->weightFormat);
    });
    addText(tr("Runs on"), [this](const Subject& s) {
        return s.hosting ? hostingLabel(*s.hosting, *m_catalogue) : s.offer ? fromPlan(s.offer->provider) : QString();
    });
    addText(tr("Region"), [](const Subject& s) {
        return fromPlan(s.hosting ? s.hosting->region : s.offer ? s.offer->region : "");
    });
}

void CompareTable::addSizing()
{
    using analysis::Deployment;
    const auto deployed = [](auto get) {
        return [get](const Subject& s) {
            const Deployment* deployment = deploymentOf(s.option);
            return deployment ? std::optional<double>(get(*deployment)) : std::nullopt;
        };
    };
    addHeading(tr("Sizing"));
    addText(tr("GPUs"), [](const Subject& s) {
        const Deployment* deployment = deploymentOf(s.option);
        if (!deployment)
            return s.entry ? tr("does not fit") : QString();
        return tr("%1 = %2 × %3", "GPUs = replicas x GPUs a replica")
            .arg(deployment->gpus)
            .arg(deployment->replicas)
            .arg(deployment->gpusPerReplica);
    });
    addValue(tr("Weights in memory"), Unit::Gibibytes, Better::Lower,
             deployed([](const Deployment& d) { return d.replica.residentWeightBytes / base::bytesPerGibibyte; }));
    addValue(tr("KV cache"), Unit::BytesPerToken, Better::Lower,
             deployed([](const Deployment& d) { return d.replica.kvBytesPerToken; }));
    addValue(tr("Free of a GPU"), Unit::Gibibytes, Better::Neither,
             deployed([](const Deployment& d) { return d.replica.memory.free; }));
    addValue(tr("Requests at once, a replica"), Unit::Count, Better::Higher,
             deployed([](const Deployment& d) { return d.replica.maximumConcurrency; }));
    addValue(tr("Output of a replica"), Unit::TokensPerSecond, Better::Higher,
             deployed([](const Deployment& d) { return d.replica.speed.outputTokensPerSecond; }));
    addValue(tr("First token, 95th percentile"), Unit::Seconds, Better::Lower,
             deployed([](const Deployment& d) { return d.replica.speed.firstToken.p95; }));
    addValue(tr("Speed a user sees"), Unit::TokensPerSecond, Better::Higher,
             [](const Subject& s) -> std::optional<double> {
                 const Deployment* deployment = deploymentOf(s.option);
                 if (!deployment || deployment->replica.speed.outputToken.mean <= 0.0)
                     return std::nullopt;
                 return 1.0 / deployment->replica.speed.outputToken.mean;
             });
    addValue(tr("Requests a day it can serve"), Unit::RequestsPerDay, Better::Neither,
             deployed([](const Deployment& d) { return d.capacityRequestsPerDay; }));
    addValue(tr("In use, mean of the day"), Unit::Share, Better::Neither,
             deployed([](const Deployment& d) { return d.utilisation; }));
    addValue(tr("Storage"), Unit::Gigabytes, Better::Lower,
             deployed([](const Deployment& d) { return d.storage.totalGb; }));
    addValue(tr("Download"), Unit::Hours, Better::Neither,
             deployed([](const Deployment& d) { return d.storage.downloadHours; }));
}

void CompareTable::addCost()
{
    const auto priced = [](auto get) {
        return [get](const Subject& s) {
            return s.option && s.option->monthlyCost.total > 0.0 ? std::optional<double>(get(*s.option)) : std::nullopt;
        };
    };
    addHeading(tr("Cost"));
    addValue(tr("A month"), Unit::MoneyPerMonth, Better::Lower,
             priced([](const analysis::Option& o) { return o.monthlyCost.total; }));
    for (int part = 0; part <= static_cast<int>(analysis::CostPart::Tax); ++part) {
        const auto which = static_cast<analysis::CostPart>(part);
        addValue(tr("of which %1", "part of a cost").arg(costPartLabel(which)), Unit::MoneyPerMonth, Better::Neither,
                 [which](const Subject& s) -> std::optional<double> {
                     if (!s.option)
                         return std::nullopt;
                     const auto& parts = s.option->monthlyCost.parts;
                     const auto found = std::ranges::find(parts, which, &std::pair<analysis::CostPart, double>::first);
                     return found == parts.end() ? std::nullopt : std::optional(found->second);
                 });
    }
    addValue(tr("A million tokens"), Unit::Money, Better::Lower,
             priced([](const analysis::Option& o) { return o.costPerMillionTokens; }));
    addValue(tr("A request"), Unit::Money, Better::Lower,
             priced([](const analysis::Option& o) { return o.costPerRequest; }));
    addValue(tr("Present value of all costs"), Unit::Money, Better::Higher,
             priced([](const analysis::Option& o) { return o.cash.npv; }));
    addText(tr("Cheaper than managed above"), [this](const Subject& s) {
        if (!s.option || s.option->breakEvens.empty())
            return QString();
        const auto& first = s.option->breakEvens.front();
        return first.cheaperAbove ? tr("%1 requests a day").arg(m_format.rounded(*first.cheaperAbove, 3)) : tr("never");
    });
}

int CompareTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CompareTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_subjects.size()) + 1;
}

QVariant CompareTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool name = index.column() == 0;
    const auto column = static_cast<std::size_t>(std::max(0, index.column() - 1));
    const bool best = !name && line.best == static_cast<int>(column);
    switch (role) {
    case Qt::DisplayRole:
        return name ? line.name : best ? u"✓ "_s + line.texts[column] : line.texts[column];
    case RawRole:
        return name || !line.values[column] ? QVariant() : QVariant(*line.values[column]);
    case HeadingRole:
        return line.heading;
    case BestRole:
        return best;
    case Qt::FontRole: {
        QFont font;
        font.setWeight(line.heading || best ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::AccessibleTextRole:
        return name ? line.name : QString(line.name + u", "_s + m_subjects[column].name + u": "_s + line.texts[column]);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant CompareTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? QString() : m_subjects[static_cast<std::size_t>(section) - 1].name;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    return {};
}

QString CompareTable::text() const
{
    QStringList head{QString()};
    for (const Subject& subject : m_subjects)
        head += subject.name;
    QStringList lines{head.join(u'\t')};
    for (const Line& line : m_lines) {
        QStringList cells{line.name};
        for (const QString& cell : line.texts)
            cells += cell;
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString CompareTable::html() const
{
    const auto cell = [](const QString& tag, const QString& text) {
        return QString(u'<' + tag + u'>' + text.toHtmlEscaped() + u"</"_s + tag + u'>');
    };
    QString html = u"<table><tr>"_s + cell(u"th"_s, {});
    for (const Subject& subject : m_subjects)
        html += cell(u"th"_s, subject.name);
    html += u"</tr>"_s;
    for (const Line& line : m_lines) {
        html += u"<tr>"_s + cell(line.heading ? u"th"_s : u"td"_s, line.name);
        for (const QString& text : line.texts)
            html += cell(u"td"_s, text);
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace evenhost::models
