// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/sources.h"

#include <string>

namespace evenhost::sizing::detail {

using base::Provenance;
using base::Traced;
using base::Unit;

Traced tracedModelFigure(const catalogue::ModelCard* card, double value, std::string_view name, Unit unit)
{
    if (card == nullptr) {
        return base::tracedInput(value, {name, {}, unit, nullptr});
    }
    const bool known = card->architecture.has_value() && !card->architecture->provenance.source.empty();
    const Provenance& provenance = known ? card->architecture->provenance : card->parameters.provenance;
    const std::string path = "models." + card->id + (known ? ".architecture" : ".parameters");
    return base::tracedInput(value, {name, path, unit, &provenance});
}

Traced tracedHardwareFigure(const catalogue::Accelerator* accelerator, double value, std::string_view name, Unit unit)
{
    if (accelerator == nullptr) {
        return base::tracedInput(value, {name, {}, unit, nullptr});
    }
    const std::string path = "accelerators." + accelerator->id;
    return base::tracedInput(value, {name, path, unit, &accelerator->provenance});
}

Traced tracedLayoutFigure(const catalogue::HostingOffer* hosting, double value, std::string_view name, Unit unit)
{
    if (hosting == nullptr) {
        return base::tracedInput(value, {name, {}, unit, nullptr});
    }
    const Provenance& provenance =
        hosting->ownership ? hosting->ownership->serverPrice.provenance : hosting->pricePerNodeHour.provenance;
    const std::string path = "hosting." + hosting->id + ".gpus_per_node";
    const Traced node = base::tracedInput(hosting->gpusPerNode, {"gpus_per_node", path, Unit::Gpus, &provenance});
    return base::tracedSearch(value, name, unit, std::span(&node, 1));
}

Traced tracedProfileFigure(const catalogue::ServingProfile* profile, const Provenance* measured, double value,
                           std::string_view name, Unit unit)
{
    if (profile == nullptr && measured == nullptr) {
        return base::tracedInput(value, {name, {}, unit, nullptr});
    }
    const std::string path = measured != nullptr ? std::string("measurements") : "serving." + profile->id;
    return base::tracedInput(value, {name, path, unit, measured != nullptr ? measured : &profile->provenance});
}

} // namespace evenhost::sizing::detail
