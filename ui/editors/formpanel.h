// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/fieldrow.h"

#include <QScrollArea>

#include <string>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::editors {

/// The panel at the left: workload, targets and the assumptions that matter most, each bound to its path of the plan.
class FormPanel : public QScrollArea
{
    Q_OBJECT

public:
    FormPanel(session::PlanSession* session, session::FormatSource* formats, QWidget* parent = nullptr);

    /// Puts the cursor into the field of that path, unfolding what hides it; false when the panel has no such field.
    bool focusPath(const QString& path);

    [[nodiscard]] FieldRow* row(const QString& path) const;
    /// The path of the field that has the cursor; empty when none has.
    [[nodiscard]] QString focusedPath() const;

    /// The line under the form that sums the findings up.
    void setFindingsSummary(const QString& text);

signals:
    void allAssumptionsRequested();
    void detailsRequested(const QString& path);
    void findingsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section
    {
        QLabel* head = nullptr;
        const char* title = nullptr;
    };

    void addSection(QVBoxLayout* layout, const char* title, const std::vector<std::string>& paths);
    void addRow(QVBoxLayout* layout, const std::string& path);
    void updateCurrencies();
    void refresh();
    void retranslate();

    session::PlanSession* m_session;
    session::FormatSource* m_formats;
    std::vector<FieldRow*> m_rows;
    std::vector<Section> m_sections;
    QVBoxLayout* m_currencies = nullptr;
    QWidget* m_more = nullptr;
    QPushButton* m_moreButton = nullptr;
    QPushButton* m_allButton = nullptr;
    QPushButton* m_findings = nullptr;
};

} // namespace evenhost::editors
