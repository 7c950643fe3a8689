// A price list is refused with a message, or its offers can be written to a file of ours and read back.
#include "documents/cataloguefile.h"
#include "importers/pricelist.h"
#include "importers/pricetable.h"

#include <cstdint>
#include <cstdlib>

using namespace evenhost;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const char* name : {"list.json", "providers/p/models/m.toml"}) {
        const auto list = importers::readPriceList(text, name, "2026-11-21");
        for (std::size_t i = 0; list && i < list->offers.size(); ++i) {
            const catalogue::ManagedOffer& offer = list->offers[i];
            const bool priced = offer.prices.input > 0.0 && offer.prices.output > 0.0;
            const auto back = documents::readCatalogueFile(documents::managedText({offer}), "back.yaml");
            // What a list has wrong by itself (a tier twice, an impossible date) is refused by the door, not by a
            // crash.
            if (!priced || (back && !(back->managed.front() == offer))) {
                std::abort();
            }
        }
    }
    // A table of people's own is refused with a place, or every price in it is a number.
    const auto table = importers::readPriceTable(text, "prices.csv", "2026-11-21");
    for (std::size_t i = 0; table && i < table->size(); ++i) {
        const catalogue::TokenPrices& prices = (*table)[i].prices;
        if (!(prices.input >= 0.0 && prices.output >= 0.0)) {
            std::abort();
        }
    }
    if (!table && table.error().empty()) {
        std::abort();
    }
    return 0;
}
