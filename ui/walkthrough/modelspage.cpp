// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldtext.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// Total and active parameters side by side, to one scale.
class ModelsPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::ModelsPage)

public:
    QString id() const override { return u"models"_s; }
    QString name() const override { return tr("Two numbers per model"); }

    bool hasContent(const PageInput& input) const override { return !rowsOf(input).empty(); }

    QString headline(const PageInput& input) const override
    {
        const analysis::Option* own = pairOf(input).own;
        if (!own || !own->totalParameters)
            return tr("Two numbers describe a model: what it stores and what it uses.");
        const double total = *own->totalParameters;
        const double active = own->activeParameters.value_or(total);
        const models::Format& f = input.format;
        if (active >= total)
            return tr("%1 stores %2 parameters and uses all of them for every token.")
                .arg(modelNameOf(*own), f.parameters(total));
        return tr("%1 stores %2 parameters and uses %3 of them for a token: %4.")
            .arg(modelNameOf(*own), f.parameters(total), f.parameters(active),
                 f.share(active / total, active / total < 0.1 ? 1 : 0));
    }

    QString subline(const PageInput&) const override
    {
        return tr("Memory is sized by the total, speed by the active parameters. The bars are drawn to one scale.");
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input, {"workload.context_tokens", "workload.output_tokens"});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        const std::vector<Row> rows = rowsOf(input);
        const QRectF& content = sheet.content();
        const std::vector<double> shares{2.7, 3.8, 1.15, 1.05, 0.85, 1.15, 1.0, 0.15, 1.7};
        paintHead(sheet, content, shares);
        double largest = 1.0;
        for (const Row& row : rows)
            largest = std::max(largest, row.total);
        const double top = content.top() + sheet.u(44.0);
        sheet.hairline(content.left(), content.right(), top);
        const double room = content.bottom() - top;
        const double height = std::clamp(room / static_cast<double>(rows.size()), sheet.u(64.0), sheet.u(104.0));
        std::size_t fit = static_cast<std::size_t>(room / height);
        if (fit < rows.size())
            --fit;
        double y = top;
        for (std::size_t i = 0; i < std::min(fit, rows.size()); ++i) {
            paintRow(sheet, QRectF(content.left(), y, content.width(), height), shares, rows[i], largest, input);
            y += height;
            sheet.hairline(content.left(), content.right(), y);
        }
        if (fit < rows.size())
            sheet.line(QRectF(content.left(), y + sheet.u(10.0), content.width(), sheet.u(30.0)), Qt::AlignLeft,
                       tr("and %n more, in the report", nullptr, static_cast<int>(rows.size() - fit)), sheet.small());
    }

private:
    struct Row
    {
        std::string modelId;
        QString name;
        QString vendor;
        double total = 0.0;
        double active = 0.0;
        const catalogue::ModelCard* card = nullptr;
    };

    static std::vector<Row> rowsOf(const PageInput& input)
    {
        std::vector<Row> rows;
        for (const std::string& id : optionsByRelevance(input)) {
            const analysis::Option* option = analysis::option(*input.evaluation, id);
            const bool shown =
                std::ranges::any_of(rows, [&](const Row& row) { return row.modelId == option->modelId; });
            if (option->kind != analysis::OptionKind::SelfHosted || !option->totalParameters || shown)
                continue;
            Row row;
            row.modelId = option->modelId;
            row.name = modelNameOf(*option);
            row.total = *option->totalParameters;
            row.active = option->activeParameters.value_or(row.total);
            row.card = models::findModel(*input.plan, *input.catalogue, option->modelId);
            if (row.card)
                row.vendor = shortened(models::fromPlan(row.card->vendor), 24);
            rows.push_back(row);
        }
        return rows;
    }

    static void paintHead(Sheet& sheet, const QRectF& content, const std::vector<double>& shares)
    {
        const auto heads =
            columnsOf(QRectF(content.left(), content.top(), content.width(), sheet.u(36.0)), shares, sheet.u(18.0));
        const QStringList words{tr("Model"),   tr("active inside total"),
                                tr("Total"),   tr("Active"),
                                tr("Share"),   tr("Experts"),
                                tr("Context"), QString(),
                                tr("Licence")};
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool right = i >= 2 && i <= 6;
            sheet.line(heads[static_cast<std::size_t>(i)], (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                       words[i], sheet.small());
        }
    }

    static void paintRow(Sheet& sheet, const QRectF& area, const std::vector<double>& shares, const Row& row,
                         double largest, const PageInput& input)
    {
        const models::Format& f = input.format;
        const theme::Colours& c = sheet.colours();
        const auto cells = columnsOf(area, shares, sheet.u(18.0));
        const double nameHeight = sheet.ink().height(sheet.strong());
        const double vendorHeight = row.vendor.isEmpty() ? 0.0 : sheet.ink().height(sheet.small());
        const double nameTop = area.center().y() - (nameHeight + vendorHeight) / 2.0;
        sheet.line(QRectF(cells[0].left(), nameTop, cells[0].width(), nameHeight), Qt::AlignLeft, row.name,
                   sheet.strong());
        sheet.line(QRectF(cells[0].left(), nameTop + nameHeight, cells[0].width(), vendorHeight), Qt::AlignLeft,
                   row.vendor, sheet.small());
        const double thick = std::min(sheet.u(34.0), area.height() * 0.45);
        QRectF bar(cells[1].left(), area.center().y() - thick / 2.0, cells[1].width() * row.total / largest, thick);
        sheet.ink().fill(bar, c.track);
        bar.setWidth(std::max(cells[1].width() * row.active / largest, sheet.u(2.0)));
        sheet.ink().fill(bar, c.selfHosted);
        const double share = row.active / row.total;
        const auto number = [&](std::size_t at, const QString& text, const charts::Type& type) {
            sheet.line(cells[at], Qt::AlignRight | Qt::AlignVCenter, text, type);
        };
        charts::Type active = sheet.strong();
        active.colour = c.selfHosted;
        number(2, f.parameters(row.total), sheet.strong());
        number(3, f.parameters(row.active), active);
        number(4, f.share(share, share < 0.1 ? 1 : 0), sheet.body());
        if (!row.card)
            return;
        const catalogue::ExpertCounts experts = catalogue::expertCounts(*row.card);
        number(5, experts.experts > 0 ? tr("%1 of %2").arg(experts.perToken).arg(experts.experts) : u"–"_s,
               sheet.body());
        const double context = row.card->context.tokens;
        const bool tooShort = context > 0.0 && context < input.plan->workload.contextTokens.value;
        charts::Type contextType = sheet.body();
        if (tooShort)
            contextType.colour = c.bad;
        number(6, context > 0.0 ? (tooShort ? u"▲ "_s : QString()) + f.contextLength(context) : u"–"_s, contextType);
        const catalogue::Licence& licence = row.card->licence;
        const bool allowed = licence.commercialUse == catalogue::CommercialUse::Allowed;
        charts::Type licenceType = sheet.body();
        if (!allowed)
            licenceType.colour = c.bad;
        const QString name = shortened(models::fromPlan(licence.spdx.empty() ? licence.name : licence.spdx), 22);
        sheet.line(cells[8], Qt::AlignLeft | Qt::AlignVCenter,
                   allowed ? name : u"▲ "_s + (name.isEmpty() ? tr("unknown") : name), licenceType);
    }
};

} // namespace

std::unique_ptr<Page> modelsPage()
{
    return std::make_unique<ModelsPage>();
}

} // namespace evenhost::walkthrough
