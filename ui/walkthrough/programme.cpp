// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/programme.h"

#include "models/fieldtext.h"

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// The text of a page, or nothing.
QString textOf(const std::map<std::string, std::string>& texts, const QString& page)
{
    const auto found = texts.find(page.toStdString());
    return found == texts.end() ? QString() : models::fromPlan(found->second);
}

void setText(std::map<std::string, std::string>& texts, const QString& page, const QString& text)
{
    if (text.trimmed().isEmpty())
        texts.erase(page.toStdString());
    else
        texts[page.toStdString()] = text.toStdString();
}

} // namespace

const QStringList& builtInPages()
{
    static const QStringList pages{u"question"_s,    u"workload"_s,  u"models"_s, u"memory"_s,
                                   u"speed"_s,       u"trap"_s,      u"cost"_s,   u"breakeven"_s,
                                   u"sensitivity"_s, u"scenarios"_s, u"risks"_s,  u"recommendation"_s};
    return pages;
}

QStringList orderedPages(const plan::Walkthrough& walkthrough)
{
    QStringList pages;
    for (const std::string& id : walkthrough.order) {
        const QString page = models::fromPlan(id);
        if (builtInPages().contains(page) && !pages.contains(page))
            pages.append(page);
    }
    // A page the plan does not name (it was made before the page existed) follows its built-in neighbour.
    for (qsizetype i = 0; i < builtInPages().size(); ++i) {
        const QString& page = builtInPages().at(i);
        if (!pages.contains(page))
            pages.insert(i == 0 ? 0 : pages.indexOf(builtInPages().at(i - 1)) + 1, page);
    }
    return pages;
}

bool isHidden(const plan::Walkthrough& walkthrough, const QString& page)
{
    return std::ranges::find(walkthrough.hidden, page.toStdString()) != walkthrough.hidden.end();
}

QString ownTitle(const plan::Walkthrough& walkthrough, const QString& page)
{
    return textOf(walkthrough.titles, page);
}

QString notesOf(const plan::Walkthrough& walkthrough, const QString& page)
{
    return textOf(walkthrough.notes, page);
}

plan::Walkthrough withHidden(plan::Walkthrough walkthrough, const QString& page, bool hidden)
{
    std::erase(walkthrough.hidden, page.toStdString());
    if (hidden)
        walkthrough.hidden.push_back(page.toStdString());
    return walkthrough;
}

plan::Walkthrough withTitle(plan::Walkthrough walkthrough, const QString& page, const QString& title)
{
    setText(walkthrough.titles, page, title.simplified());
    return walkthrough;
}

plan::Walkthrough withNotes(plan::Walkthrough walkthrough, const QString& page, const QString& notes)
{
    setText(walkthrough.notes, page, notes);
    return walkthrough;
}

plan::Walkthrough withMoved(plan::Walkthrough walkthrough, const QString& page, int position)
{
    QStringList pages = orderedPages(walkthrough);
    const qsizetype from = pages.indexOf(page);
    if (from < 0)
        return walkthrough;
    pages.move(from, std::clamp<qsizetype>(position, 0, pages.size() - 1));
    walkthrough.order.clear();
    if (pages != builtInPages()) {
        for (const QString& id : pages)
            walkthrough.order.push_back(id.toStdString());
    }
    return walkthrough;
}

} // namespace evenhost::walkthrough
