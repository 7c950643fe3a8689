// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/offerdialogs.h"

#include "editors/startfrom_p.h"

#include "models/fieldtext.h"
#include "models/machine.h"
#include "session/cardcheck.h"
#include "session/owncatalogue.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using base::Unit;
using catalogue::Billing;

HostingOfferDialog::HostingOfferDialog(const catalogue::HostingOffer& offer, std::string former, Known known,
                                       const models::Format& format, Start start, QWidget* parent)
    : RecordDialog(tr("Own hosting offer"), models::Format(format.locale(), offer.currency), parent)
    , m_offer(offer)
    , m_former(std::move(former))
    , m_known(known)
    , m_shownCurrency(offer.currency)
    , m_machinePage(addPage(tr("Machine")))
    , m_pricePage(addPage(tr("Price")))
{
    if (start) {
        connect(addStart(tr("Start from …")), &QPushButton::clicked, this, [this, start = std::move(start)] {
            if (auto chosen = start(this)) {
                startFrom(std::move(*chosen), m_offer, m_former, m_known.plan->own.hosting, m_known.catalogue->hosting);
                fill();
            }
        });
    }
    fill();
    resize(900, 640);
}

void HostingOfferDialog::fill()
{
    fillMachine();
    fillPrice();
    recordChanged();
    refreshSoon();
}

void HostingOfferDialog::fillMachine()
{
    RecordForm* form = m_machinePage;
    form->clear();
    const auto* accelerator = models::findAccelerator(*m_known.plan, *m_known.catalogue, m_offer.acceleratorId);
    m_machine = new QLineEdit(accelerator ? models::machineText(m_offer.gpusPerNode, *accelerator)
                                          : models::fromPlan(m_offer.acceleratorId));
    m_machine->setTextMargins(theme::step, 0, theme::step, 0);
    form->addField("accelerator", tr("A node"), m_machine, tr("GPUs that are sold together, as in 8 x H200."));
    QStringList names;
    for (const auto* list : {&m_known.plan->own.accelerators, &m_known.catalogue->accelerators}) {
        for (const catalogue::Accelerator& known : *list)
            names += models::machineText(std::max(1, known.maximumPerNode), known);
    }
    auto* completer = new QCompleter(names, m_machine);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_machine->setCompleter(completer);
    connect(m_machine, &QLineEdit::textChanged, this, &HostingOfferDialog::chooseMachine);
    form->addText("provider", tr("Provider"), m_offer.provider);
    form->addText("sku", tr("Name at the provider"), m_offer.sku);
    form->addText("region", tr("Region"), m_offer.region);
    form->addText("country", tr("Country"), m_offer.country, tr("Two-letter code where the region is one country."))
        ->setMaxLength(2);
    form->addText("id", tr("Identifier"), m_offer.id,
                  tr("Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it."));
    form->addNote("note", tr("Note"), m_offer.note);
}

void HostingOfferDialog::chooseMachine(const QString& text)
{
    const models::Machine machine = models::parseMachine(text, *m_known.plan, *m_known.catalogue, format());
    m_machinePage->setRefusal("accelerator", machine.reason);
    if (machine.accelerator) {
        m_offer.acceleratorId = machine.accelerator->id;
        m_offer.gpusPerNode = machine.count;
    }
    recordChanged();
    refreshSoon();
}

void HostingOfferDialog::fillPrice()
{
    RecordForm* form = m_pricePage;
    form->clear();
    const std::vector<std::pair<QString, int>> kinds{
        {tr("on demand, by the hour"), static_cast<int>(Billing::OnDemand)},
        {tr("spot, may be interrupted"), static_cast<int>(Billing::Spot)},
        {tr("reserved for a term"), static_cast<int>(Billing::Reserved)},
        {tr("owned"), static_cast<int>(Billing::Owned)}};
    form->addChoice("billing", tr("How it is paid"), kinds, static_cast<int>(m_offer.billing), [this](int chosen) {
        m_offer.billing = static_cast<Billing>(chosen);
        if (m_offer.billing == Billing::Owned && !m_offer.ownership)
            m_offer.ownership.emplace();
        if (m_offer.billing != Billing::Owned)
            m_offer.ownership.reset();
        if (m_offer.billing != Billing::Reserved)
            m_offer.termMonths = 0;
        QMetaObject::invokeMethod(this, &HostingOfferDialog::fillPrice, Qt::QueuedConnection);
    });
    if (m_offer.billing == Billing::Reserved)
        form->addWhole("term_months", tr("Term"), m_offer.termMonths, tr("What one commits to."), Unit::Months);
    QLineEdit* currency = form->addText("currency", tr("Currency"), m_offer.currency, tr("Three letters, as in USD."));
    currency->setMaxLength(3);
    connect(currency, &QLineEdit::editingFinished, this, [this, currency] {
        currency->setText(currency->text().toUpper());
        if (m_offer.currency == m_shownCurrency || m_offer.currency.size() != 3)
            return;
        m_shownCurrency = m_offer.currency;
        setFormat(models::Format(format().locale(), m_offer.currency));
        QMetaObject::invokeMethod(this, &HostingOfferDialog::fillPrice, Qt::QueuedConnection);
    });
    if (m_offer.billing != Billing::Owned) {
        form->addHeading(tr("A whole node, without tax"));
        form->addQuantity("price_per_node_hour", tr("An hour"), Unit::MoneyPerHour, m_offer.pricePerNodeHour);
        form->addProvenance("price_per_node_hour", m_offer.pricePerNodeHour.provenance);
    } else if (m_offer.ownership) {
        catalogue::Ownership& owned = *m_offer.ownership;
        form->addHeading(tr("Buying a node, without tax"));
        form->addQuantity("ownership.server_price", tr("Server with its GPUs"), Unit::Money, owned.serverPrice);
        form->addProvenance("ownership.server_price", owned.serverPrice.provenance);
        form->addHeading(tr("Power of a node"));
        form->addQuantity("ownership.node_power_kilowatts", tr("At full load"), Unit::Kilowatts,
                          owned.nodePowerKilowatts);
        form->addProvenance("ownership.node_power_kilowatts", owned.nodePowerKilowatts.provenance);
        form->addText("ownership.power_note", tr("Note on power"), owned.powerNote);
    }
    refreshSoon();
}

base::Findings HostingOfferDialog::check() const
{
    base::Findings findings = session::checkOffer(m_offer, *m_known.plan, *m_known.catalogue);
    for (base::Finding& finding : idFindings(session::idsOf(m_known.plan->own.hosting), m_offer.id, m_former))
        findings.push_back(std::move(finding));
    return findings;
}

void HostingOfferDialog::recordChanged()
{
    const QStringList used = session::useLabels(*m_known.plan, *m_known.catalogue, session::CardKind::Hosting,
                                                m_former.empty() ? m_offer.id : m_former);
    setRemark(placeRemark(m_known.catalogue->hostingOffer(m_offer.id) != nullptr, used.join(u", "_s)));
}

} // namespace evenhost::editors
