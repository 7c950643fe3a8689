// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/planactions.h"

#include "editors/optiontable.h"
#include "editors/pickerdialog.h"
#include "models/fieldtext.h"
#include "models/optionsmodel.h"
#include "session/formatsource.h"
#include "session/hostingtrial.h"
#include "window/menus.h"
#include "window/shortlistpanel.h"

#include <QMenu>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;
using editors::PickerDialog;
using models::CatalogueTable;
using models::OptionsModel;

PlanActions::PlanActions(Context context, ShortlistPanel* shortlist, QMenu* menu, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_shortlist(shortlist)
    , m_menu(new TranslatedMenu(menu, QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Plan"), this))
{
    m_menu->add("planAddModel", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Add a &model …"),
                QKeySequence(Qt::CTRL | Qt::Key_M), this, [this] { addModel(); });
    m_menu->add("planAddManaged", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Add a mana&ged option …"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this, [this] { addManaged(); });
    m_menu->add("planEditRow", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Edit the chosen row …"), {}, this,
                [this] { editEntry(m_shortlist->currentOption()); });
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

std::string PlanActions::likelyHosting(const plan::ShortlistEntry& entry) const
{
    const auto trial = session::hostingTrial(*m_context.session, entry, m_context.formats->format());
    std::string best;
    double cheapest = 0.0;
    for (const auto& offer : m_context.session->catalogue()->hosting) {
        const models::HostingOutcome outcome = trial(offer);
        if (outcome.fits && (best.empty() || outcome.costPerMonth < cheapest)) {
            best = offer.id;
            cheapest = outcome.costPerMonth;
        }
    }
    return best;
}

void PlanActions::addModel()
{
    auto* table = CatalogueTable::ofModels(m_context.session->plan(), *m_context.session->catalogue(),
                                           m_context.formats->format(), nullptr);
    PickerDialog dialog(PickerDialog::Kind::Models, table, tr("Add a model to the shortlist"), m_context.window);
    if (dialog.exec() == QDialog::Accepted && !dialog.currentId().isEmpty())
        addModelById(dialog.currentId());
}

void PlanActions::addModelById(const QString& modelId)
{
    plan::Plan after = m_context.session->plan();
    const auto* card = models::findModel(after, *m_context.session->catalogue(), modelId.toStdString());
    if (!card)
        return;
    plan::ShortlistEntry entry;
    entry.id = freeId(card->id);
    entry.modelId = card->id;
    entry.hostingId = likelyHosting(entry);
    after.shortlist.push_back(entry);
    m_shortlist->setCurrentOption(models::fromPlan(entry.id));
    m_context.session->change(tr("Add %1").arg(models::fromPlan(card->name)), after);
}

void PlanActions::addManaged()
{
    auto* table = CatalogueTable::ofManaged(m_context.session->plan(), *m_context.session->catalogue(),
                                            m_context.formats->format(), nullptr);
    PickerDialog dialog(PickerDialog::Kind::Managed, table, tr("Add a managed option"), m_context.window);
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
    const models::Format& format = m_context.formats->format();
    auto* table = CatalogueTable::ofHosting(plan, *m_context.session->catalogue(), format,
                                            session::hostingTrial(*m_context.session, *entry, format), nullptr);
    PickerDialog dialog(PickerDialog::Kind::Hosting, table, tr("Where to host %1").arg(name), m_context.window);
    dialog.setCurrentId(models::fromPlan(entry->hostingId));
    if (dialog.exec() != QDialog::Accepted || dialog.currentId().isEmpty())
        return;
    m_context.session->endTyping();
    m_context.session->setValue(tr("Change hosting of %1").arg(name), u"shortlist."_s + optionId + u".hosting"_s,
                                dialog.currentId().toStdString());
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
    if (plan::shortlistEntry(m_context.session->plan(), optionId.toStdString()))
        chooseHosting(optionId);
}

void PlanActions::editAssumptions(const QString& /*path*/) {}
void PlanActions::editScenarios() {}
void PlanActions::editPlanDetails() {}

void PlanActions::fillContextMenu(QMenu* menu, const QString& optionId, bool managed)
{
    menu->addAction(tr("Edit …"), this, [this, optionId] { editEntry(optionId); });
    if (!managed)
        menu->addAction(tr("Choose hosting …"), this, [this, optionId] { chooseHosting(optionId); });
    menu->addSeparator();
}

} // namespace evenhost::window
