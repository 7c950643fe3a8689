// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/cardactions.h"

#include "editors/acceleratordialog.h"
#include "editors/modelcarddialog.h"
#include "editors/owndialog.h"
#include "editors/pickerdialog.h"
#include "models/cataloguetable.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "session/configuration.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "settings/settings.h"
#include "window/dialogs.h"

#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;
using editors::PickerDialog;
using models::CatalogueTable;
using session::CardKind;

namespace {

/// Own records are dated the day they are made; a source has to be said by the one who makes them.
base::Provenance ownProvenance(base::Date today)
{
    return {{}, base::isoDate(today), base::Confidence::Reported, {}};
}

} // namespace

CardActions::CardActions(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

editors::Known CardActions::known() const
{
    return {&m_context.session->plan(), m_context.session->catalogue().get()};
}

template <class Record>
QString CardActions::keep(const Record& record, const std::string& former, const QString& name)
{
    plan::Plan after = m_context.session->plan();
    session::putOwn(after, record, former);
    const bool changes = !(after == m_context.session->plan());
    m_context.session->change(
        former.empty() ? CardActions::tr("Add %1").arg(name) : CardActions::tr("Edit %1").arg(name), after);
    return changes || !former.empty() ? models::fromPlan(record.id) : QString();
}

void CardActions::showAll()
{
    editors::OwnDialog::Actions actions;
    actions.edit = [this](QWidget* parent, CardKind kind, const QString& id) {
        return edit(parent, kind, id);
    };
    actions.remove = [this](QWidget* parent, CardKind kind, const QString& id) {
        remove(parent, kind, id);
    };
    actions.import = [this](QWidget* parent) {
        emit importRequested(parent);
    };
    editors::OwnDialog dialog(m_context.session, m_context.formats, actions, m_context.window);
    dialog.exec();
}

QString CardActions::edit(QWidget* parent, CardKind kind, const QString& id)
{
    m_context.session->endTyping();
    switch (kind) {
    case CardKind::Managed:
        return editManaged(parent, id);
    case CardKind::Hosting:
        return editHosting(parent, id);
    case CardKind::Model:
        return editModel(parent, id);
    case CardKind::Accelerator:
        return editAccelerator(parent, id);
    }
    return {};
}

QString CardActions::editManaged(QWidget* parent, const QString& id)
{
    const auto [plan, catalogue] = known();
    const auto* found = models::findManaged(*plan, *catalogue, id.toStdString());
    catalogue::ManagedOffer offer;
    if (found) {
        offer = *found;
    } else {
        offer.id = "own/managed";
        offer.currency = plan->currency;
        offer.provenance = ownProvenance(m_context.session->today());
    }
    const bool own = session::isOwn(*plan, CardKind::Managed, offer.id);
    const std::string former = own && found ? offer.id : std::string();
    if (!found) {
        offer.id = session::freeId(offer.id, session::idsOf(plan->own.managed));
    }
    const auto start = [this](QWidget* over) -> std::optional<catalogue::ManagedOffer> {
        auto* table =
            CatalogueTable::ofManaged(*known().plan, *known().catalogue, m_context.formats->format(), nullptr);
        PickerDialog picker(PickerDialog::Kind::Managed, table, tr("Start from a managed offer"), over);
        if (picker.exec() != QDialog::Accepted)
            return std::nullopt;
        const auto* chosen = models::findManaged(*known().plan, *known().catalogue, picker.currentId().toStdString());
        return chosen ? std::optional(*chosen) : std::nullopt;
    };
    editors::ManagedOfferDialog dialog(offer, former, known(), m_context.formats->format(), start, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const catalogue::ManagedOffer& made = dialog.offer();
    if (found && made == *found)
        return id; // nothing was changed: the catalogue's stays the catalogue's
    return keep(made, former, models::fromPlan(made.model.empty() ? made.id : made.model));
}

QString CardActions::editHosting(QWidget* parent, const QString& id)
{
    const auto [plan, catalogue] = known();
    const auto* found = models::findHosting(*plan, *catalogue, id.toStdString());
    catalogue::HostingOffer offer;
    if (found) {
        offer = *found;
    } else {
        offer.id = session::freeId("own/hosting", session::idsOf(plan->own.hosting));
        offer.currency = plan->currency;
        offer.gpusPerNode = 8;
        offer.pricePerNodeHour.provenance = ownProvenance(m_context.session->today());
    }
    const std::string former = found && session::isOwn(*plan, CardKind::Hosting, offer.id) ? offer.id : std::string();
    const auto start = [this](QWidget* over) -> std::optional<catalogue::HostingOffer> {
        auto* table =
            CatalogueTable::ofHosting(*known().plan, *known().catalogue, m_context.formats->format(), {}, nullptr);
        PickerDialog picker(PickerDialog::Kind::Hosting, table, tr("Start from a hosting offer"), over);
        if (picker.exec() != QDialog::Accepted)
            return std::nullopt;
        const auto* chosen = models::findHosting(*known().plan, *known().catalogue, picker.currentId().toStdString());
        return chosen ? std::optional(*chosen) : std::nullopt;
    };
    editors::HostingOfferDialog dialog(offer, former, known(), m_context.formats->format(), start, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const catalogue::HostingOffer& made = dialog.offer();
    if (found && made == *found)
        return id;
    return keep(made, former, models::hostingLabel(made, *catalogue));
}

QString CardActions::editModel(QWidget* parent, const QString& id)
{
    const auto [plan, catalogue] = known();
    const auto* found = models::findModel(*plan, *catalogue, id.toStdString());
    catalogue::ModelCard card;
    if (found) {
        card = *found;
    } else {
        card.id = session::freeId("own/model", session::idsOf(plan->own.models));
        card.provenance = ownProvenance(m_context.session->today());
    }
    const std::string former = found && session::isOwn(*plan, CardKind::Model, card.id) ? card.id : std::string();
    const auto start = [this](QWidget* over) -> std::optional<catalogue::ModelCard> {
        auto* table = CatalogueTable::ofModels(*known().plan, *known().catalogue, m_context.formats->format(), nullptr);
        PickerDialog picker(PickerDialog::Kind::Models, table, tr("Start from a model card"), over);
        if (picker.exec() != QDialog::Accepted)
            return std::nullopt;
        const auto* chosen = models::findModel(*known().plan, *known().catalogue, picker.currentId().toStdString());
        return chosen ? std::optional(*chosen) : std::nullopt;
    };
    const auto configuration = [this](QWidget* over) {
        return cardFromConfiguration(over);
    };
    editors::ModelCardDialog dialog(card, former, known(), m_context.formats->format(), start, configuration, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const catalogue::ModelCard& made = dialog.card();
    if (found && made == *found)
        return id;
    return keep(made, former, models::fromPlan(made.name.empty() ? made.id : made.name));
}

QString CardActions::editAccelerator(QWidget* parent, const QString& id)
{
    const auto [plan, catalogue] = known();
    const auto* found = models::findAccelerator(*plan, *catalogue, id.toStdString());
    catalogue::Accelerator accelerator;
    if (found) {
        accelerator = *found;
    } else {
        accelerator.id = session::freeId("own/accelerator", session::idsOf(plan->own.accelerators));
        accelerator.provenance = ownProvenance(m_context.session->today());
    }
    const std::string former =
        found && session::isOwn(*plan, CardKind::Accelerator, accelerator.id) ? accelerator.id : std::string();
    const auto start = [this](QWidget* over) -> std::optional<catalogue::Accelerator> {
        auto* table =
            CatalogueTable::ofAccelerators(*known().plan, *known().catalogue, m_context.formats->format(), nullptr);
        PickerDialog picker(PickerDialog::Kind::Accelerators, table, tr("Start from an accelerator"), over);
        if (picker.exec() != QDialog::Accepted)
            return std::nullopt;
        const auto* chosen =
            models::findAccelerator(*known().plan, *known().catalogue, picker.currentId().toStdString());
        return chosen ? std::optional(*chosen) : std::nullopt;
    };
    editors::AcceleratorDialog dialog(accelerator, former, known(), m_context.formats->format(), start, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const catalogue::Accelerator& made = dialog.accelerator();
    if (found && made == *found)
        return id;
    return keep(made, former, models::fromPlan(made.name.empty() ? made.id : made.name));
}

std::optional<catalogue::ModelCard> CardActions::cardFromConfiguration(QWidget* parent)
{
    const QString path =
        m_context.dialogs->openFile(parent, tr("Open a published configuration"), m_context.settings->lastFolder(),
                                    tr("Configurations (*.json);;All files (*)"));
    if (path.isEmpty())
        return std::nullopt;
    m_context.settings->setLastFolder(QFileInfo(path).absolutePath());
    const QString name = QFileInfo(path).fileName();
    const auto read = session::readConfiguration(path, m_context.session->today());
    QStringList details;
    const models::Format& format = m_context.formats->format();
    if (!read) {
        for (const base::Finding& finding : read.error())
            details += models::locatedFindingText(finding, format);
        m_context.dialogs->showProblems(parent, tr("“%1” cannot be read as a configuration.").arg(name), details);
        return std::nullopt;
    }
    for (const base::Finding& finding : read->findings)
        details += models::findingText(finding, format);
    if (!details.isEmpty())
        m_context.dialogs->showProblems(parent, tr("What “%1” does not say, or was taken as usual:").arg(name),
                                        details);
    return read->card;
}

void CardActions::remove(QWidget* parent, CardKind kind, const QString& id)
{
    const auto [plan, catalogue] = known();
    const std::string key = id.toStdString();
    if (!session::isOwn(*plan, kind, key))
        return;
    const bool inCatalogue = kind == CardKind::Managed   ? catalogue->managedOffer(key) != nullptr
                             : kind == CardKind::Hosting ? catalogue->hostingOffer(key) != nullptr
                             : kind == CardKind::Model   ? catalogue->model(key) != nullptr
                                                         : catalogue->accelerator(key) != nullptr;
    const QStringList uses = session::useLabels(*plan, *catalogue, kind, key);
    if (!uses.isEmpty() && !inCatalogue) {
        m_context.dialogs->showProblems(
            parent, tr("“%1” cannot be removed: rows of the plan refer to it. Give them another one first.").arg(id),
            uses);
        return;
    }
    plan::Plan after = *plan;
    session::removeOwn(after, kind, key);
    m_context.session->change(tr("Remove %1").arg(id), after);
}

void CardActions::fillContextMenu(QMenu* menu, const QString& optionId)
{
    const plan::Plan& plan = m_context.session->plan();
    QWidget* window = m_context.window;
    if (const auto* entry = plan::shortlistEntry(plan, optionId.toStdString())) {
        menu->addAction(tr("Edit the model card …"), this,
                        [=, this, id = models::fromPlan(entry->modelId)] { edit(window, CardKind::Model, id); });
        menu->addAction(tr("Edit the hosting offer …"), this,
                        [=, this, id = models::fromPlan(entry->hostingId)] { edit(window, CardKind::Hosting, id); })
            ->setEnabled(!entry->hostingId.empty());
    } else if (const auto* managed = plan::managedEntry(plan, optionId.toStdString())) {
        menu->addAction(tr("Edit the managed offer …"), this,
                        [=, this, id = models::fromPlan(managed->offerId)] { edit(window, CardKind::Managed, id); });
    }
    menu->addSeparator();
}

} // namespace evenhost::window
