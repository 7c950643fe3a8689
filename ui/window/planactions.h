// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/pickerdialog.h"
#include "plan/plan.h"
#include "window/context.h"

#include <QObject>
#include <QString>

class QMenu;
class QModelIndex;

namespace evenhost::editors {
class AssumptionsDialog;
}

namespace evenhost::window {

class CardActions;
class ShortlistPanel;
class TranslatedMenu;

/// Adds and edits the parts of the plan that need a dialog: models, hosting, managed options, assumptions, scenarios.
class PlanActions : public QObject
{
    Q_OBJECT

public:
    PlanActions(const Context& context, ShortlistPanel* shortlist, QMenu* menu, QObject* parent);

    [[nodiscard]] TranslatedMenu* menu() const { return m_menu; }
    /// Cards and offers of the plan's own.
    [[nodiscard]] CardActions* cards() const { return m_cards; }

    void addModel();
    void addManaged();
    void addModelById(const QString& modelId);
    void addManagedById(const QString& offerId);
    void chooseHosting(const QString& optionId);
    /// Opens what edits a cell of the options table.
    void editCell(const QModelIndex& index);
    void editEntry(const QString& optionId);
    void editAssumptions(const QString& path = {});
    void editScenarios();
    void editPlanDetails();
    /// The selected rows side by side; all of them where fewer than two are selected.
    void compare();

    void fillContextMenu(QMenu* menu, const QString& optionId, bool managed);

    /// Open while the user works in the window; null before it was first asked for.
    [[nodiscard]] editors::AssumptionsDialog* assumptions() const { return m_assumptions; }

private:
    [[nodiscard]] editors::PickerDialog::Machines machines() const;
    /// The models to choose from; what each would cost follows from a worker.
    [[nodiscard]] models::CatalogueTable* tableWithCosts() const;
    [[nodiscard]] QString chooseModel(QWidget* parent, const std::string& current);
    [[nodiscard]] QString chooseOffer(QWidget* parent, const plan::ShortlistEntry& entry);
    void editShortlistEntry(const plan::ShortlistEntry& entry);
    void editManagedEntry(const plan::ManagedEntry& entry);
    /// The plan with a managed entry and its offer as they are edited.
    [[nodiscard]] plan::Plan planWith(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer) const;
    [[nodiscard]] QString monthText(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer) const;
    [[nodiscard]] std::string freeId(const std::string& wanted) const;

    Context m_context;
    ShortlistPanel* m_shortlist;
    TranslatedMenu* m_menu;
    CardActions* m_cards;
    editors::AssumptionsDialog* m_assumptions = nullptr;
};

} // namespace evenhost::window
