// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/acceleratordialog.h"

#include "editors/startfrom_p.h"
#include "models/fieldtext.h"
#include "session/cardcheck.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using base::Unit;
using catalogue::Generation;

namespace {

QString joined(const std::vector<std::string>& names)
{
    QStringList texts;
    for (const std::string& name : names)
        texts += models::fromPlan(name);
    return texts.join(u", "_s);
}

std::vector<std::string> split(const QString& text)
{
    std::vector<std::string> names;
    for (const QString& name : text.split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.push_back(name.trimmed().toStdString());
    }
    return names;
}

} // namespace

AcceleratorDialog::AcceleratorDialog(const catalogue::Accelerator& accelerator, std::string former, Known known,
                                     const models::Format& format, Start start, QWidget* parent)
    : RecordDialog(tr("Own accelerator"), format, parent)
    , m_accelerator(accelerator)
    , m_former(std::move(former))
    , m_known(known)
    , m_device(addPage(tr("Accelerator")))
    , m_speed(addPage(tr("Arithmetic and links")))
    , m_purchase(addPage(tr("Power and price")))
{
    if (start) {
        connect(addStart(tr("Start from …")), &QPushButton::clicked, this, [this, start = std::move(start)] {
            if (auto chosen = start(this)) {
                startFrom(std::move(*chosen), m_accelerator, m_former, m_known.plan->own.accelerators,
                          m_known.catalogue->accelerators);
                fill();
            }
        });
    }
    fill();
    resize(900, 640);
}

void AcceleratorDialog::fill()
{
    fillDevice();
    fillSpeed();
    fillPurchase();
    recordChanged();
    refreshSoon();
}

void AcceleratorDialog::fillDevice()
{
    RecordForm* form = m_device;
    catalogue::Accelerator& a = m_accelerator;
    form->clear();
    form->addText("name", tr("Name"), a.name, tr("As people say it, as in NVIDIA H200 SXM."));
    form->addText("vendor", tr("Made by"), a.vendor);
    form->addText("id", tr("Identifier"), a.id,
                  tr("Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it."));
    auto* aliases = new QLineEdit(joined(a.aliases));
    form->addField("aliases", tr("Also called"), aliases, tr("Other names people write, with commas between them."));
    connect(aliases, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_accelerator.aliases = split(text);
        refreshSoon();
    });
    form->addChoice(
        "generation", tr("Generation"),
        {{tr("unknown"), static_cast<int>(Generation::Unknown)},
         {u"NVIDIA Ampere"_s, static_cast<int>(Generation::Ampere)},
         {u"NVIDIA Ada"_s, static_cast<int>(Generation::Ada)},
         {u"NVIDIA Hopper"_s, static_cast<int>(Generation::Hopper)},
         {u"NVIDIA Blackwell"_s, static_cast<int>(Generation::Blackwell)},
         {u"NVIDIA Blackwell (RTX)"_s, static_cast<int>(Generation::BlackwellConsumer)},
         {u"AMD CDNA 2"_s, static_cast<int>(Generation::Cdna2)},
         {u"AMD CDNA 3"_s, static_cast<int>(Generation::Cdna3)},
         {u"AMD CDNA 4"_s, static_cast<int>(Generation::Cdna4)},
         {u"Apple"_s, static_cast<int>(Generation::Apple)},
         {u"Intel Gaudi"_s, static_cast<int>(Generation::Gaudi)},
         {u"Google TPU"_s, static_cast<int>(Generation::Tpu)}},
        static_cast<int>(a.generation),
        [this](int chosen) { m_accelerator.generation = static_cast<Generation>(chosen); },
        tr("Which measurements the estimate of its speed goes by; unknown widens the range."));
    form->addText("form_factor", tr("Form"), a.formFactor, tr("SXM, PCIe, OAM …"));
    form->addHeading(tr("Memory"));
    form->addAmount("memory_gb_marketed", tr("As sold"), Unit::Gigabytes, a.memoryGbMarketed);
    form->addAmount("memory_gib_usable", tr("As the driver reports it"), Unit::Gibibytes, a.memoryGibUsable,
                    tr("Empty: 1 % less than is sold, as with most."));
    form->addAmount("bandwidth_gb_per_second", tr("Bandwidth"), Unit::GigabytesPerSecond, a.bandwidthGbPerSecond,
                    tr("Peak of the memory; it sets the speed of writing."));
    m_meaning = form->addRemark({});
    form->addHeading(tr("Source of the figures"));
    form->addProvenance("provenance", a.provenance);
    form->addNote("note", tr("Note"), a.note);
}

void AcceleratorDialog::fillSpeed()
{
    RecordForm* form = m_speed;
    catalogue::Accelerator& a = m_accelerator;
    form->clear();
    form->addHeading(tr("Dense peak, without sparsity"));
    form->addAmount("tflops_bf16", tr("16 bit"), Unit::Teraflops, a.tflopsBf16);
    form->addAmount("tflops_fp8", tr("8 bit, floating point"), Unit::Teraflops, a.tflopsFp8,
                    tr("Empty where the hardware has none."));
    form->addAmount("tops_int8", tr("8 bit, whole numbers"), Unit::Teraflops, a.topsInt8,
                    tr("Empty where the hardware has none."));
    form->addAmount("tflops_fp4", tr("4 bit, floating point"), Unit::Teraflops, a.tflopsFp4,
                    tr("Empty where the hardware has none."));
    form->addHeading(tr("Links inside a node"));
    form->addText("link_technology", tr("Technology"), a.linkTechnology, tr("NVLink, Infinity Fabric, PCIe …"));
    form->addAmount("link_gb_per_second", tr("One direction, each accelerator"), Unit::GigabytesPerSecond,
                    a.linkGbPerSecond);
    form->addWhole("maximum_per_node", tr("Most in one node"), a.maximumPerNode, tr("0 is unknown."), Unit::Gpus);
}

void AcceleratorDialog::fillPurchase()
{
    RecordForm* form = m_purchase;
    catalogue::Accelerator& a = m_accelerator;
    form->clear();
    form->addAmount("power_watts", tr("Power limit"), Unit::Watts, a.powerWatts, tr("Of the board."));
    QPushButton* price =
        form->addHeadingButton(tr("Price of one in US$, without tax"), a.priceUsd ? tr("Remove") : tr("Add"));
    price->setObjectName(u"price"_s);
    connect(price, &QPushButton::clicked, this, [this] {
        if (m_accelerator.priceUsd)
            m_accelerator.priceUsd.reset();
        else
            m_accelerator.priceUsd.emplace();
        QMetaObject::invokeMethod(this, &AcceleratorDialog::fillPurchase, Qt::QueuedConnection);
    });
    if (a.priceUsd) {
        form->addQuantity("price_usd", tr("Price"), Unit::Count, *a.priceUsd);
        form->addProvenance("price_usd", a.priceUsd->provenance);
    }
    refreshSoon();
}

QString AcceleratorDialog::meaning() const
{
    const catalogue::Accelerator& a = m_accelerator;
    if (a.memoryGbMarketed <= 0.0)
        return {};
    QString text = tr("A model can use %1.").arg(format().amount(catalogue::memoryGib(a), Unit::Gibibytes));
    if (a.bandwidthGbPerSecond > 0.0)
        text += u' '
                + tr("All of it is read in %1 ms: no token of a model that fills it comes faster.")
                      .arg(format().decimal(a.memoryGbMarketed / a.bandwidthGbPerSecond * 1000.0, 1));
    return text;
}

base::Findings AcceleratorDialog::check() const
{
    base::Findings findings = session::checkAccelerator(m_accelerator);
    for (base::Finding& finding :
         idFindings(session::idsOf(m_known.plan->own.accelerators), m_accelerator.id, m_former))
        findings.push_back(std::move(finding));
    return findings;
}

void AcceleratorDialog::recordChanged()
{
    const QStringList used = session::useLabels(*m_known.plan, *m_known.catalogue, session::CardKind::Accelerator,
                                                m_former.empty() ? m_accelerator.id : m_former);
    const bool built = std::ranges::find(m_known.catalogue->accelerators, m_accelerator.id, &catalogue::Accelerator::id)
                       != m_known.catalogue->accelerators.end();
    setRemark(placeRemark(built, used.join(u", "_s)));
    if (m_meaning) {
        m_meaning->setText(meaning());
        m_meaning->setVisible(!m_meaning->text().isEmpty());
    }
}

} // namespace evenhost::editors
