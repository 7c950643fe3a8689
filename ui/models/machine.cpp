// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/machine.h"

#include "models/amountparser.h"
#include "models/fieldtext.h"

#include <cmath>

namespace evenhost::models {

using namespace Qt::StringLiterals;

namespace {

struct MachineWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::models::Machine)
};

const catalogue::Accelerator* named(const QString& text, const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    catalogue::Catalogue own;
    own.accelerators = plan.own.accelerators;
    const std::string name = text.toStdString();
    if (const auto* found = own.acceleratorNamed(name))
        return findAccelerator(plan, catalogue, found->id);
    return catalogue.acceleratorNamed(name);
}

} // namespace

Machine parseMachine(const QString& text, const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                     const Format& format)
{
    const QString whole = text.simplified();
    if (whole.isEmpty())
        return {nullptr, 1, MachineWords::tr("Enter a GPU, as in 8 x H200.")};
    if (const auto* accelerator = named(whole, plan, catalogue))
        return {accelerator, 1, {}};
    // A number or a product of numbers before the name, an x between them or not: "8 x H200", "8 H200", "2*4 MI300X".
    for (qsizetype at = 1; at < whole.size(); ++at) {
        if (!u"xX×* "_s.contains(whole.at(at)))
            continue;
        const auto* accelerator = named(whole.mid(at + 1).trimmed(), plan, catalogue);
        const auto count = accelerator ? parseAmount(whole.left(at), base::Unit::None, format).value : std::nullopt;
        if (!count)
            continue;
        if (*count < 1.0 || *count > mostGpus || *count != std::floor(*count))
            return {nullptr, 1, MachineWords::tr("The number of GPUs has to be a whole number from 1 to 1,024.")};
        return {accelerator, static_cast<int>(*count), {}};
    }
    return {nullptr, 1, MachineWords::tr("No GPU is known as “%1”. Write it as in 8 x H200.").arg(whole)};
}

QString machineText(int count, const catalogue::Accelerator& accelerator)
{
    QString name = fromPlan(accelerator.name);
    const QString vendor = fromPlan(accelerator.vendor);
    // Only the vendors that names are read without.
    for (const auto& known : {u"NVIDIA"_s, u"AMD"_s, u"Intel"_s}) {
        if (vendor == known && name.startsWith(vendor + u' '))
            name = name.mid(vendor.size() + 1);
    }
    return u"%1 × %2"_s.arg(count).arg(name);
}

} // namespace evenhost::models
