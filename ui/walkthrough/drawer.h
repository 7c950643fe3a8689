// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace evenhost::editors {
class FieldRow;
}
namespace evenhost::explain {
class WhyPanel;
}

namespace evenhost::walkthrough {

class Meeting;

/// The panel at the right of the page: all assumptions, the page's notes, or where a figure comes from.
class Drawer : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Assumptions, Notes, Why };

    explicit Drawer(Meeting* meeting, QWidget* parent = nullptr);

    void open(Tab tab);
    /// Opens the tab, or closes the drawer when it shows that one already.
    void toggle(Tab tab);
    [[nodiscard]] Tab tab() const;
    void explain(const QString& optionId, const QString& figure);
    void explainVerdict();
    /// Puts the cursor into the field of a path; false when there is none.
    bool focusPath(const QString& path);
    [[nodiscard]] editors::FieldRow* row(const QString& path) const;
    [[nodiscard]] QPlainTextEdit* notes() const { return m_notes; }
    /// Text size as a factor of the window's.
    void setTextFactor(double factor);

signals:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildAssumptions();
    QWidget* buildNotes();
    void refresh();
    void retranslate();

    Meeting* m_meeting;
    std::vector<QPushButton*> m_tabs;
    QPushButton* m_close;
    QStackedWidget* m_stack;
    std::vector<editors::FieldRow*> m_rows;
    std::vector<QLabel*> m_heads;
    QLabel* m_notesTitle = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QCheckBox* m_inReport = nullptr;
    explain::WhyPanel* m_why;
};

} // namespace evenhost::walkthrough
