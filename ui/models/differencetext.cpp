// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/differencetext.h"

#include "documents/plandifference.h"
#include "models/fieldtext.h"
#include "plan/fields.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <charconv>

namespace evenhost::models {

using namespace Qt::StringLiterals;
using documents::FieldDifference;

namespace {

struct DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::models::Difference)
};

struct KeyText
{
    std::string_view key;
    const char* text;
};

// clang-format off
/// Keys of the file that no field of the plan's table stands for.
constexpr std::array keyTexts{
    KeyText{"title", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Title")},
    KeyText{"client", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Client")},
    KeyText{"author", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Author")},
    KeyText{"reviewer", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Reviewer")},
    KeyText{"date", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Date")},
    KeyText{"version", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Version")},
    KeyText{"note", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Note")},
    KeyText{"currency", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Currency")},
    KeyText{"residency_country", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Country the data must stay in")},
    KeyText{"tax", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Tax")},
    KeyText{"shortlist", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Open models")},
    KeyText{"managed", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Managed options")},
    KeyText{"scenarios", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Scenarios")},
    KeyText{"measurements", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Measurements")},
    KeyText{"baseline", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Baseline")},
    KeyText{"walkthrough", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Walkthrough")},
    KeyText{"own", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Own cards and offers")},
    KeyText{"overrides", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Changes")},
    KeyText{"label", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Label")},
    KeyText{"low", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Low end")},
    KeyText{"high", QT_TRANSLATE_NOOP("evenhost::models::Difference", "High end")},
    KeyText{"source", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Source")},
    KeyText{"confidence", QT_TRANSLATE_NOOP("evenhost::models::Difference", "Confidence")},
};
// clang-format on

QString keyLabel(std::string_view key)
{
    for (const KeyText& text : keyTexts) {
        if (text.key == key)
            return DifferenceWords::tr(text.text);
    }
    return fromPlan(key).replace(u'_', u' ');
}

class RowMaker
{
public:
    RowMaker(const plan::Plan& before, const plan::Plan& after, const catalogue::Catalogue& catalogue,
             const Format& format)
        : m_before(before), m_after(after), m_catalogue(catalogue), m_format(format)
    {}

    [[nodiscard]] DifferenceRow row(const FieldDifference& difference) const
    {
        std::vector<std::string> place = difference.place;
        QString part; // of a quantity: its low end, its source
        auto info = infoOf(place);
        if (!info && place.size() > 1) {
            part = keyLabel(place.back());
            place.pop_back();
            info = infoOf(place);
            if (!info)
                place.push_back(difference.place.back());
        }
        QString label = info ? pathLabelOf(joined(place)) : wordsOf(place);
        const bool number = info && (part.isEmpty() || isNumber(difference.place.back()));
        if (info && !part.isEmpty())
            label = DifferenceWords::tr("%1: %2", "field: part of it").arg(label, part);
        const base::Unit unit = number && !info->text ? info->unit : base::Unit::None;
        return {label, value(difference.before, number, unit), value(difference.after, number, unit)};
    }

private:
    static bool isNumber(std::string_view key) { return key == "low" || key == "high"; }

    static std::string joined(const std::vector<std::string>& place) { return documents::pathOf({place, {}, {}}); }

    [[nodiscard]] std::optional<plan::PathInfo> infoOf(const std::vector<std::string>& place) const
    {
        const std::string path = joined(place);
        const auto info = plan::pathInfo(m_after, path);
        return info ? info : plan::pathInfo(m_before, path);
    }

    [[nodiscard]] QString pathLabelOf(const std::string& path) const
    {
        const bool known = plan::pathInfo(m_after, path).has_value();
        return pathLabel(known ? m_after : m_before, m_catalogue, path);
    }

    /// "Scenarios › Triple › Changes"; entries of lists are named as the person named them.
    [[nodiscard]] QString wordsOf(const std::vector<std::string>& place) const
    {
        QStringList words;
        for (std::size_t i = 0; i < place.size(); ++i)
            words += i == 1 ? entryName(place[0], place[1]) : keyLabel(place[i]);
        return words.join(u" › "_s);
    }

    [[nodiscard]] QString entryName(const std::string& section, const std::string& id) const
    {
        for (const plan::Plan* plan : {&m_after, &m_before}) {
            if (section == "shortlist") {
                if (const auto* entry = plan::shortlistEntry(*plan, id))
                    return entryLabel(*entry, m_catalogue, *plan);
            } else if (section == "managed") {
                if (const auto* entry = plan::managedEntry(*plan, id))
                    return managedLabel(*entry, m_catalogue, *plan);
            }
        }
        return section == "scenarios" || section == "measurements" ? fromPlan(id) : keyLabel(id);
    }

    [[nodiscard]] QString value(const std::optional<std::string>& text, bool number, base::Unit unit) const
    {
        if (!text)
            return u"–"_s;
        double parsed = 0.0;
        const char* end = text->data() + text->size();
        const auto [stopped, failed] = std::from_chars(text->data(), end, parsed);
        if (number && failed == std::errc() && stopped == end)
            return m_format.amount(parsed, unit);
        constexpr int longest = 160;
        const QString plain = fromPlan(*text).simplified();
        return plain.size() > longest ? plain.left(longest) + u'…' : plain;
    }

    const plan::Plan& m_before;
    const plan::Plan& m_after;
    const catalogue::Catalogue& m_catalogue;
    const Format& m_format;
};

} // namespace

std::vector<DifferenceRow> differenceRows(const plan::Plan& before, const plan::Plan& after,
                                          const catalogue::Catalogue& catalogue, const Format& format)
{
    const RowMaker maker(before, after, catalogue, format);
    std::vector<DifferenceRow> rows;
    for (const FieldDifference& difference : documents::differences(before, after))
        rows.push_back(maker.row(difference));
    return rows;
}

} // namespace evenhost::models
