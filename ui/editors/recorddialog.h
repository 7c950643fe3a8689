// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordform.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QHBoxLayout;
class QListWidget;
class QStackedWidget;

namespace evenhost::editors {

/// A dialog over one record of the catalogue: pages of inputs, checked live by the rules of files, and OK that waits
/// until nothing is wrong. What is in the record becomes one step of undo when OK is pressed.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(const QString& title, const models::Format& format, QWidget* parent);

    /// Where the cursor stands first: a path of the record.
    void focusPath(const std::string& path);
    /// The first finding that belongs to no input; empty when there is none.
    [[nodiscard]] QString message() const;
    [[nodiscard]] QPushButton* okButton() const { return m_ok; }
    [[nodiscard]] RecordForm* page(int index) const { return m_pages.at(static_cast<std::size_t>(index)); }

protected:
    /// Everything that is wrong with the record as it stands.
    [[nodiscard]] virtual base::Findings check() const = 0;
    /// After each change of the record, before it is checked.
    virtual void recordChanged() {}

    RecordForm* addPage(const QString& title);
    /// A button at the top: other ways to begin.
    QPushButton* addStart(const QString& text);
    void setSide(QWidget* side);
    /// A quiet line below the buttons at the top.
    void setRemark(const QString& text);
    void setFormat(const models::Format& format);
    [[nodiscard]] const models::Format& format() const { return m_format; }
    /// Checks again once the event that changed something is over.
    void refreshSoon() { m_refresh.start(); }

private:
    void refresh();
    void showMessage(const base::Findings& others, int problems);

    models::Format m_format;
    QHBoxLayout* m_top;
    QHBoxLayout* m_middle;
    QListWidget* m_names;
    QStackedWidget* m_stack;
    QLabel* m_remark;
    QLabel* m_message;
    QPushButton* m_ok;
    std::vector<RecordForm*> m_pages;
    QStringList m_titles;
    QTimer m_refresh;
};

} // namespace evenhost::editors
