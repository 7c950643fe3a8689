// A published configuration is refused with a message, or becomes a card whose numbers are numbers, and which reads
// back.
#include "cli/card.h"
#include "documents/cataloguefile.h"
#include "importers/config.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <sstream>

using namespace evenhost;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto imported = importers::cardFromConfig(text, "config.json");
    if (!imported) {
        return 0;
    }
    const catalogue::ParameterCounts& counts = imported->card.parameters;
    if (!std::isfinite(counts.total) || counts.total < 0.0 || !std::isfinite(counts.active)) {
        std::abort();
    }
    std::ostringstream out;
    cli::printCard(*imported, out);
    if (out.str().find("nan") != std::string::npos || out.str().find("inf\n") != std::string::npos) {
        std::abort();
    }
    static_cast<void>(documents::readCatalogueFile(documents::modelText(imported->card), "card.yaml"));
    return 0;
}
