// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/planactions.h"

#include "editors/assumptionsdialog.h"
#include "editors/comparedialog.h"
#include "editors/entrydialog.h"
#include "editors/manageddialog.h"
#include "editors/optiontable.h"
#include "editors/pickerdialog.h"
#include "editors/scenariosdialog.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "models/optionsmodel.h"
#include "plan/resolve.h"
#include "session/fittrial.h"
#include "session/formatsource.h"
#include "session/hostingtrial.h"
#include "session/modelcosts.h"
#include "window/cardactions.h"
#include "window/dialogs.h"
#include "window/menus.h"
#include "window/shortlistpanel.h"

#include <QMenu>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;
using editors::PickerDialog;
using models::CatalogueTable;
using models::OptionsModel;

PlanActions::PlanActions(const Context& context, ShortlistPanel* shortlist, QMenu* menu, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_shortlist(shortlist)
    , m_menu(new TranslatedMenu(menu, QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Plan"), this))
    , m_cards(new CardActions(context, this))
{
    m_menu->add("planAddModel", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Add a &model …"),
                QKeySequence(Qt::CTRL | Qt::Key_M), this, [this] { addModel(); });
    m_menu->add("planAddManaged", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Add a mana&ged option …"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this, [this] { addManaged(); });
    m_menu->add("planEditRow", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Edit the chosen row …"), {}, this,
                [this] { editEntry(m_shortlist->currentOption()); });
    m_menu->add("planCompare", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Compare rows …"),
                QKeySequence(Qt::CTRL | Qt::Key_K), this, [this] { compare(); });
    m_menu->add("planOwn", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Own cards and offers …"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this, [this] { m_cards->showAll(); });
    m_menu->addSeparator();
    m_menu->add("planAssumptions", QT_TRANSLATE_NOOP("evenhost::window::Menus", "All &assumptions …"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this, [this] { editAssumptions(); });
    m_menu->add("planScenarios", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Scenarios …"), {}, this,
                [this] { editScenarios(); });
    m_menu->add("planDetails", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Plan &details …"), {}, this,
                [this] { editPlanDetails(); });
    connect(m_shortlist, &ShortlistPanel::addModelRequested, this, &PlanActions::addModel);
    connect(m_shortlist, &ShortlistPanel::addManagedRequested, this, &PlanActions::addManaged);
    connect(m_shortlist->table(), &editors::OptionTable::editRequested, this, &PlanActions::editCell);
}

std::string PlanActions::freeId(const std::string& wanted) const
{
    const plan::Plan& plan = m_context.session->plan();
    std::string id = wanted;
    const auto taken = [&] {
        return plan::shortlistEntry(plan, id) || plan::managedEntry(plan, id);
    };
    for (int number = 2; taken(); ++number)
        id = wanted + "-" + std::to_string(number);
    return id;
}

PickerDialog::Machines PlanActions::machines() const
{
    const session::PlanSession* session = m_context.session;
    const models::Format format = m_context.formats->format();
    PickerDialog::Machines machines;
    machines.parse = [session, format](const QString& text) {
        return models::parseMachine(text, session->plan(), *session->catalogue(), format);
    };
    machines.trial = [session](const models::Machine& machine) {
        return session::fitTrial(*session, *machine.accelerator, machine.count);
    };
    for (const auto* list : {&session->plan().own.accelerators, &session->catalogue()->accelerators}) {
        for (const catalogue::Accelerator& accelerator : *list)
            machines.names += models::machineText(std::max(1, accelerator.maximumPerNode), accelerator);
    }
    return machines;
}

CatalogueTable* PlanActions::tableWithCosts() const
{
    session::PlanSession& session = *m_context.session;
    auto* table = CatalogueTable::ofModels(session.plan(), *session.catalogue(), m_context.formats->format(), nullptr,
                                           CatalogueTable::Costs::With);
    auto* costs = new session::ModelCosts(session, table); // ends with the table that shows them
    connect(
        costs, &session::ModelCosts::found, table, [table, &session](const QString& id, const models::ModelCost& cost) {
            const auto* offer = models::findHosting(session.plan(), *session.catalogue(), cost.hostingId.toStdString());
            const QString where =
                offer ? models::fromPlan(offer->provider) + u' ' + models::hostingLabel(*offer, *session.catalogue())
                      : QString();
            table->setCost(id, cost, where);
        });
    costs->start(table->ids());
    return table;
}

QString PlanActions::chooseModel(QWidget* parent, const std::string& current)
{
    const auto build = [this] {
        return tableWithCosts();
    };
    PickerDialog dialog(PickerDialog::Kind::Models, build(), tr("Choose a model"), parent);
    dialog.setMachines(machines());
    dialog.setEditing(
        [this](QWidget* over, const QString& id) { return m_cards->edit(over, session::CardKind::Model, id); }, build);
    dialog.setCurrentId(models::fromPlan(current));
    return dialog.exec() == QDialog::Accepted ? dialog.currentId() : QString();
}

QString PlanActions::chooseOffer(QWidget* parent, const plan::ShortlistEntry& entry)
{
    const models::Format& format = m_context.formats->format();
    const QString name = models::entryLabel(entry, *m_context.session->catalogue(), *m_context.session->shownPlan());
    // A copy: an offer that is edited meanwhile moves the plan's own entries.
    const auto build = [this, entry = entry, format] {
        return CatalogueTable::ofHosting(*m_context.session->shownPlan(), *m_context.session->catalogue(), format,
                                         session::hostingTrial(*m_context.session, entry, format), nullptr);
    };
    PickerDialog dialog(PickerDialog::Kind::Hosting, build(), tr("Where to host %1").arg(name), parent);
    dialog.setEditing(
        [this](QWidget* over, const QString& id) { return m_cards->edit(over, session::CardKind::Hosting, id); },
        build);
    dialog.setCurrentId(models::fromPlan(entry.hostingId));
    return dialog.exec() == QDialog::Accepted ? dialog.currentId() : QString();
}

void PlanActions::addModel()
{
    const QString id = chooseModel(m_context.window, {});
    if (!id.isEmpty())
        addModelById(id);
}

void PlanActions::addModelById(const QString& modelId)
{
    plan::Plan after = m_context.session->plan();
    const auto* card = models::findModel(after, *m_context.session->catalogue(), modelId.toStdString());
    if (!card)
        return;
    // Where and how its month is cheapest, as the list it was chosen from says.
    const models::ModelCost cheapest = session::ModelCosts(*m_context.session).costOf(card->id);
    plan::ShortlistEntry entry;
    entry.id = freeId(card->id);
    entry.modelId = card->id;
    entry.weightFormat = cheapest.weightFormat;
    entry.hostingId = cheapest.hostingId.toStdString();
    after.shortlist.push_back(entry);
    m_shortlist->setCurrentOption(models::fromPlan(entry.id));
    m_context.session->change(tr("Add %1").arg(models::fromPlan(card->name)), after);
}

void PlanActions::addManaged()
{
    const auto build = [this] {
        return CatalogueTable::ofManaged(m_context.session->plan(), *m_context.session->catalogue(),
                                         m_context.formats->format(), nullptr);
    };
    PickerDialog dialog(PickerDialog::Kind::Managed, build(), tr("Add a managed option"), m_context.window);
    dialog.setEditing(
        [this](QWidget* over, const QString& id) { return m_cards->edit(over, session::CardKind::Managed, id); },
        build);
    if (dialog.exec() == QDialog::Accepted && !dialog.currentId().isEmpty())
        addManagedById(dialog.currentId());
}

void PlanActions::addManagedById(const QString& offerId)
{
    plan::Plan after = m_context.session->plan();
    const auto* offer = models::findManaged(after, *m_context.session->catalogue(), offerId.toStdString());
    if (!offer)
        return;
    plan::ManagedEntry entry;
    entry.id = freeId(offerId.section(u'/', -1).toStdString());
    entry.offerId = offer->id;
    after.managed.push_back(entry);
    m_shortlist->setCurrentOption(models::fromPlan(entry.id));
    m_context.session->change(tr("Add %1").arg(models::fromPlan(offer->model)), after);
}

void PlanActions::chooseHosting(const QString& optionId)
{
    const plan::Plan& plan = *m_context.session->shownPlan();
    const auto* entry = plan::shortlistEntry(plan, optionId.toStdString());
    if (!entry)
        return;
    const QString name = models::entryLabel(*entry, *m_context.session->catalogue(), plan);
    const QString chosen = chooseOffer(m_context.window, *entry);
    if (chosen.isEmpty())
        return;
    m_context.session->endTyping();
    m_context.session->setValue(tr("Change hosting of %1").arg(name), u"shortlist."_s + optionId + u".hosting"_s,
                                chosen.toStdString());
}

void PlanActions::editCell(const QModelIndex& index)
{
    const QString id = index.data(OptionsModel::OptionIdRole).toString();
    const bool managed = index.data(OptionsModel::IsManagedRole).toBool();
    if (!managed && index.column() == OptionsModel::Hosting)
        chooseHosting(id);
    else if (!managed && index.column() == OptionsModel::Weights)
        m_shortlist->table()->edit(index);
    else
        editEntry(id);
}

void PlanActions::editEntry(const QString& optionId)
{
    const std::string id = optionId.toStdString();
    if (const auto* entry = plan::shortlistEntry(m_context.session->plan(), id))
        editShortlistEntry(plan::ShortlistEntry(*entry)); // a copy: the plan may change below the dialog
    else if (const auto* managed = plan::managedEntry(m_context.session->plan(), id))
        editManagedEntry(plan::ManagedEntry(*managed));
}

void PlanActions::editShortlistEntry(const plan::ShortlistEntry& entry)
{
    const plan::Plan& plan = m_context.session->plan();
    const auto& catalogue = *m_context.session->catalogue();
    const editors::EntryDialog::Texts texts{
        [&](const plan::ShortlistEntry& e) {
            const auto* card = models::findModel(plan, catalogue, e.modelId);
            return models::fromPlan(card ? card->name : e.modelId);
        },
        [&](const plan::ShortlistEntry& e) {
            const auto* offer = models::findHosting(plan, catalogue, e.hostingId);
            return offer ? models::hostingLabel(*offer, catalogue) + u" – "_s + models::fromPlan(offer->region)
                         : tr("Choose …");
        },
        [&](const plan::ShortlistEntry& e) {
            QStringList formats = m_shortlist->weightFormats(e.modelId);
            formats.prepend(models::fromPlan(e.weightFormat));
            formats.removeDuplicates();
            formats.removeAll(QString());
            return session::formatOutcomes(*m_context.session, e, formats, m_context.formats->format());
        }};
    const QString name = models::entryLabel(entry, catalogue, plan);
    editors::EntryDialog dialog(
        entry, m_context.formats->format(), texts,
        [this](QWidget* parent, const plan::ShortlistEntry& e) { return chooseModel(parent, e.modelId).toStdString(); },
        [this](QWidget* parent, const plan::ShortlistEntry& e) { return chooseOffer(parent, e).toStdString(); },
        m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    plan::Plan after = plan;
    *std::ranges::find(after.shortlist, entry.id, &plan::ShortlistEntry::id) = dialog.entry();
    m_context.session->change(tr("Edit %1").arg(name), after);
}

plan::Plan PlanActions::planWith(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer) const
{
    plan::Plan after = m_context.session->plan();
    *std::ranges::find(after.managed, entry.id, &plan::ManagedEntry::id) = entry;
    const auto* before = models::findManaged(after, *m_context.session->catalogue(), offer.id);
    if (before && !(*before == offer)) {
        plan::adoptOffer(after, *m_context.session->catalogue(), "offers." + offer.id + ".input");
        *std::ranges::find(after.own.managed, offer.id, &catalogue::ManagedOffer::id) = offer;
    }
    return after;
}

QString PlanActions::monthText(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer) const
{
    const models::Format& format = m_context.formats->format();
    const auto trial = m_context.session->tryPlan(planWith(entry, offer));
    if (!trial)
        return models::findingText(trial.error().front(), format);
    const auto* option = analysis::option(*trial, entry.id);
    if (!option)
        return {};
    QString text = tr("A month at today’s volume: %1").arg(format.money(option->monthlyCost.total));
    if (option->service && option->service->units > 0.0)
        text += u"\n"_s + tr("Units needed: %1").arg(format.decimal(option->service->units, 0));
    for (const base::Finding& reason : option->reasons)
        text += u'\n' + models::severitySign(reason.severity) + u' ' + models::findingText(reason, format);
    return text;
}

void PlanActions::editManagedEntry(const plan::ManagedEntry& entry)
{
    const plan::Plan& plan = m_context.session->plan();
    const auto* offer = models::findManaged(plan, *m_context.session->catalogue(), entry.offerId);
    if (!offer)
        return;
    const QString name = models::managedLabel(entry, *m_context.session->catalogue(), plan);
    editors::ManagedDialog dialog(
        entry, *offer, m_context.formats->format(),
        [this](const plan::ManagedEntry& e, const catalogue::ManagedOffer& o) { return monthText(e, o); },
        m_context.window);
    if (dialog.exec() == QDialog::Accepted)
        m_context.session->change(tr("Edit %1").arg(name), planWith(dialog.entry(), dialog.offer()));
}

void PlanActions::editAssumptions(const QString& path)
{
    if (!m_assumptions)
        m_assumptions = new editors::AssumptionsDialog(m_context.session, m_context.formats, m_context.window);
    m_assumptions->show();
    m_assumptions->raise();
    m_assumptions->activateWindow();
    if (!path.isEmpty())
        m_assumptions->showPath(path);
}

void PlanActions::editScenarios()
{
    editors::ScenariosDialog dialog(m_context.session, m_context.formats, m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    plan::Plan after = m_context.session->plan();
    after.scenarios = dialog.scenarios();
    m_context.session->change(tr("Edit scenarios"), after);
}

void PlanActions::editPlanDetails()
{
    editors::PlanDetailsDialog dialog(m_context.session->plan(), m_context.formats->format(), m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    plan::Plan after = m_context.session->plan();
    dialog.applyTo(after);
    // Amounts in another currency may leave what a plan can hold.
    if (const base::Findings problems = plan::checkPlan(after); base::hasErrors(problems)) {
        QStringList details;
        for (const base::Finding& problem : problems)
            details += models::findingText(problem, m_context.formats->format());
        m_context.dialogs->showProblems(m_context.window, tr("The plan cannot be changed like this."), details);
        return;
    }
    m_context.session->change(tr("Edit plan details"), after);
}

void PlanActions::compare()
{
    QStringList ids = m_shortlist->selectedOptions();
    if (ids.size() < 2) {
        ids.clear();
        for (int row = 0; row < m_shortlist->model()->rowCount(); ++row)
            ids += m_shortlist->model()->index(row, 0).data(OptionsModel::OptionIdRole).toString();
    }
    if (ids.isEmpty())
        return;
    m_context.session->settle();
    auto* table = new models::CompareTable(m_context.session->shownPlan(), m_context.session->catalogue(),
                                           m_context.session->evaluation(), m_context.formats->format(), ids);
    editors::CompareDialog dialog(table, m_context.window);
    dialog.exec();
}

void PlanActions::fillContextMenu(QMenu* menu, const QString& optionId, bool managed)
{
    menu->addAction(tr("Edit …"), this, [this, optionId] { editEntry(optionId); });
    if (!managed)
        menu->addAction(tr("Choose hosting …"), this, [this, optionId] { chooseHosting(optionId); });
    m_cards->fillContextMenu(menu, optionId);
    if (m_shortlist->selectedOptions().size() > 1)
        menu->addAction(tr("Compare …"), this, &PlanActions::compare);
}

} // namespace evenhost::window
