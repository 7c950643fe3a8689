// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/optionsmodel.h"

#include <QWidget>

class QPushButton;

namespace evenhost::editors {
class OptionTable;
}
namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::window {

/// The table of models and managed options with the buttons to add to it; keeps one row chosen.
class ShortlistPanel : public QWidget
{
    Q_OBJECT

public:
    ShortlistPanel(session::PlanSession* session, session::FormatSource* formats, QWidget* parent = nullptr);

    [[nodiscard]] models::OptionsModel* model() const { return m_model; }
    [[nodiscard]] editors::OptionTable* table() const { return m_table; }

    /// Id of the chosen row; empty when the table is empty.
    [[nodiscard]] QString currentOption() const;
    [[nodiscard]] int currentRow() const;
    /// Ids of the selected rows from top to bottom; the chosen one where nothing else is selected.
    [[nodiscard]] QStringList selectedOptions() const;
    void setCurrentOption(const QString& optionId);

    /// The formats a model can be run in: its own releases first.
    [[nodiscard]] QStringList weightFormats(const std::string& modelId) const;

signals:
    void currentOptionChanged(const QString& optionId);
    void addModelRequested();
    void addManagedRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void retranslate();
    void fitHeight();

    session::PlanSession* m_session;
    session::FormatSource* m_formats;
    models::OptionsModel* m_model;
    editors::OptionTable* m_table;
    QPushButton* m_addModel;
    QPushButton* m_addManaged;
    QString m_current;
};

} // namespace evenhost::window
