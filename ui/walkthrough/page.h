// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walkthrough/pageinput.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

class QPainter;

namespace evenhost::walkthrough {

class Sheet;

/// A page of the meeting: one idea. Holds nothing; everything it says comes from the input, in the reader's language.
class Page
{
public:
    Page() = default;
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;
    virtual ~Page();

    /// As in plan::Walkthrough ("breakeven").
    [[nodiscard]] virtual QString id() const = 0;
    /// One to four words for the footer and the list of pages.
    [[nodiscard]] virtual QString name() const = 0;
    /// False: this plan has nothing to say here, the page is skipped.
    [[nodiscard]] virtual bool hasContent(const PageInput& input) const;
    /// The page's finding, a sentence or two in words.
    [[nodiscard]] virtual QString headline(const PageInput& input) const = 0;
    /// What the reader has to know to read the page; may be empty.
    [[nodiscard]] virtual QString subline(const PageInput& input) const;
    /// Paths (plan/fields.h) of the two to four drivers that matter most here.
    [[nodiscard]] virtual std::vector<std::string> drivers(const PageInput& input) const;

    /// A label and what it says, at the right of the drivers; may be empty.
    struct Aside
    {
        QString label;
        QString text;
    };
    [[nodiscard]] virtual Aside aside(const PageInput& input) const;

    /// Paints the content between headline and drivers (sheet.content()). Called with an evaluation only.
    virtual void paint(Sheet& sheet, const PageInput& input) const = 0;
};

/// Paints a whole page: ground, headline, content, drivers, footer. `marks`, when given, receives what can be pointed
/// at.
void paintPage(QPainter& painter, const QRectF& area, const Page& page, const PageInput& input, const Frame& frame,
               Marks* marks = nullptr);

/// The page's headline, or the adviser's own title; how a page is called aloud and in the outline of a deck.
[[nodiscard]] QString pageTitle(const Page& page, const PageInput& input);

/// A driver's name and value in words: "Requests a day", "20,000".
struct DriverText
{
    QString label;
    QString value;
};
[[nodiscard]] QString driverName(const PageInput& input, const std::string& path);
[[nodiscard]] DriverText driverText(const PageInput& input, const std::string& path);
/// The value of a driver, the catalogue's for offers that the plan has not made its own; nothing when there is none.
[[nodiscard]] std::optional<double> driverValue(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                const std::string& path);

} // namespace evenhost::walkthrough
