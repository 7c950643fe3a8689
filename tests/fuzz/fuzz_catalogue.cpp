// A card or an offer is refused with a message, or read; what was read is written and read back as it was.
#include "cli/wording.h"
#include "documents/catalogueblob.h"
#include "documents/cataloguefile.h"

#include <cstdint>
#include <cstdlib>
#include <span>

using namespace evenhost;

namespace {

void expect(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto content = documents::readCatalogueFile({reinterpret_cast<const char*>(data), size}, "card.yaml");
    if (!content) {
        for (const base::Finding& finding : content.error()) {
            expect(!cli::messageLine(finding).empty());
        }
        return 0;
    }
    for (const catalogue::ModelCard& card : content->models) {
        const auto back = documents::readCatalogueFile(documents::modelText(card), "back.yaml");
        expect(back && back->models.front() == card);
    }
    const auto hosting = documents::readCatalogueFile(documents::hostingText(content->hosting), "back.yaml");
    expect(hosting && hosting->hosting == content->hosting);
    const auto managed = documents::readCatalogueFile(documents::managedText(content->managed), "back.yaml");
    expect(managed && managed->managed == content->managed);
    const auto accelerators =
        documents::readCatalogueFile(documents::acceleratorsText(content->accelerators), "back.yaml");
    expect(accelerators && accelerators->accelerators == content->accelerators);
    const std::string blob = documents::catalogueBlob(*content);
    expect(documents::catalogueFromBlob(std::as_bytes(std::span(blob))) == *content);
    return 0;
}
