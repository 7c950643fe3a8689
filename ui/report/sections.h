// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "report/reportpdf.h"
#include "report/textblocks.h"

#include <QCoreApplication>

namespace evenhost::report {

/// Turns the report's data into blocks: words, number formats, tables, charts.
class Sections
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::report::Sections)

public:
    Sections(const ReportInput& input, const Content& content, const models::Format& format, const Sheet& sheet);

    /// The sections asked for, in their order.
    [[nodiscard]] Blocks blocks(const ReportOptions& options) const;

    [[nodiscard]] QString title() const;
    /// "Example client · version 4 · 21 Nov 2026"
    [[nodiscard]] QString headline() const;
    /// "A$, ex GST · 1 US$ = A$ 1.425 (29 Sep 2026) · estimate, 80 % range"
    [[nodiscard]] QString basis() const;
    /// "planning estimate, speed not measured · prices of 10 Oct 2026 to 10 Nov 2026 · prepared by A. Adviser,
    /// reviewed by –, approved by –"
    [[nodiscard]] QString origin() const;

private:
    void decision(Blocks& blocks) const;
    void options(Blocks& blocks) const;
    void sizing(Blocks& blocks) const;
    void sensitivity(Blocks& blocks) const;
    void assumptions(Blocks& blocks) const;
    void method(Blocks& blocks) const;
    [[nodiscard]] Sheet headingSheet(const Blocks& before) const;
    void heading(Blocks& blocks, const QString& text, const QString& bookmark = {}, bool newPage = false) const;
    void subheading(Blocks& blocks, const QString& text) const;
    void paragraph(Blocks& blocks, const QString& text, bool soft = false) const;
    /// What has to be known to read the table above; stays with it.
    void note(Blocks& blocks, const QString& text) const;
    void list(Blocks& blocks, const QStringList& items) const;
    void add(Blocks& blocks, std::unique_ptr<Block> block, double spaceBefore) const;
    void keyFigures(Blocks& blocks) const;
    /// There is an open model and a managed one to hold it against.
    [[nodiscard]] bool bothSides() const;
    /// The verdict is about a hybrid, and so are the key figures.
    [[nodiscard]] bool aboutHybrid() const;
    [[nodiscard]] std::vector<KeyFigure> figuresOfOne() const;
    [[nodiscard]] std::vector<KeyFigure> figuresOfTwo() const;
    [[nodiscard]] std::vector<KeyFigure> figuresOfHybrid() const;
    [[nodiscard]] QString termReferences() const;
    [[nodiscard]] QString chance() const;
    void flips(Blocks& blocks) const;
    void decisionOptions(Blocks& blocks) const;
    void optionCosts(Blocks& blocks) const;
    void taxTable(Blocks& blocks) const;
    void optionsOverTime(Blocks& blocks) const;
    void whatIsOut(Blocks& blocks) const;
    void memoryTable(Blocks& blocks) const;
    void speedTable(Blocks& blocks) const;
    void licences(Blocks& blocks) const;
    void traps(Blocks& blocks) const;
    void scenarios(Blocks& blocks) const;
    void probability(Blocks& blocks) const;
    void checks(Blocks& blocks) const;
    void definitions(Blocks& blocks) const;
    void notes(Blocks& blocks) const;

    [[nodiscard]] QString amount(double whole) const; ///< whole units, negative in parentheses
    [[nodiscard]] QString bigAmount(double value) const;
    [[nodiscard]] QString roughAmount(double value, int digits = 2) const; ///< negative in parentheses
    /// A million tokens, a thousand requests: with cents while they matter.
    [[nodiscard]] QString unitCost(double value) const;
    [[nodiscard]] QString volume(const std::optional<double>& requestsPerDay) const;
    [[nodiscard]] QString nameOf(const std::string& path) const;
    /// An option's label as a part of a sentence: letters from right to left do not turn the rest of it.
    [[nodiscard]] static QString labelOf(const analysis::Option& option);
    [[nodiscard]] QString references(const std::vector<std::string>& ids) const;
    /// "A1–A9, A22": runs written short.
    [[nodiscard]] QString idList(const std::vector<std::string>& ids) const;
    [[nodiscard]] QString costsRestOn() const;
    /// The ids behind some groups of sizes.
    [[nodiscard]] QString sizesRestOn(const std::vector<std::pair<SizingGroup, QString>>& groups) const;
    [[nodiscard]] QString inputsOf(const QStringList& groups, const analysis::Option* second) const;
    [[nodiscard]] QString whatDiffers(const ScenarioLine& line) const;
    [[nodiscard]] QString differenceLabel() const;
    [[nodiscard]] QString inItsUnit(double value, const RegisterItem& item) const;
    [[nodiscard]] QString rangeOf(const RegisterItem& item) const;
    [[nodiscard]] QString moneyUnit() const;

    const ReportInput& m_input;
    const Content& m_content;
    const models::Format& m_format;
    const Sheet& m_sheet;
};

} // namespace evenhost::report
