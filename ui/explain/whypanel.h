// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derive.h"
#include "explain/explanation.h"
#include "explain/figurecard.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QPushButton;
class QTextBrowser;

namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::explain {

/// "Where does this figure come from?": the formula in words, with the values put in, and every input with its source
/// and date. Terms lead deeper, inputs lead to where they are edited; back and forward as in a browser.
/// Follows the plan while it is visible.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    WhyPanel(session::PlanSession* session, session::FormatSource* formats, QWidget* parent = nullptr);

    /// A figure of an option, as derive() names it, "npv", or a break-even that is not there; a last part ("total") or
    /// an unknown name shows the monthly cost. "input:" and a path of the plan shows what that input means, its range
    /// and where it comes from.
    void explain(const QString& optionId, const QString& figure);
    /// The decision: what it weighs, each figure leading on.
    void explainVerdict();

    /// What is shown, as plain text.
    [[nodiscard]] QString text() const;

signals:
    void fieldRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Where the reader is: an option's figure and the names of the terms followed from it.
    struct Place
    {
        QString optionId; ///< empty: the verdict
        QString figure;
        std::vector<std::size_t> steps;
    };

    void go(Place place);
    void refresh();
    void follow(const QString& link);
    void showPlace();
    void showVerdict();
    void showInput(const QString& path);
    void showCard(const FigureCard& card);
    void showNode(const base::TraceNode& node, const Place& place);
    /// A figure's label, the managed option of a break-even by its name.
    [[nodiscard]] QString titleOf(const std::string& figure) const;
    /// The same where the figure may be an answer about the whole plan (analysis/deriveanswers.h).
    [[nodiscard]] QString titleOf(const base::TraceNode& node, const std::string& figure) const;
    void fillFigures(const std::vector<analysis::Derivation>& derivations);
    [[nodiscard]] std::vector<analysis::Derivation> derivations(const QString& optionId) const;
    void retranslate();

    session::PlanSession* m_session;
    session::FormatSource* m_formats;
    QComboBox* m_figures;
    QPushButton* m_back;
    QPushButton* m_forward;
    QPushButton* m_copy;
    QTextBrowser* m_browser;
    std::vector<Place> m_history;
    std::size_t m_at = 0;
    QString m_copyText;
};

} // namespace evenhost::explain
