// SPDX-License-Identifier: GPL-3.0-or-later
// Model cards, accelerators, offers, serving profiles and planning values: refused, or written and read back.

#include "cli/wording.h"
#include "documents/catalogueblob.h"
#include "documents/cataloguefile.h"
#include "documents/utf8.h"
#include "property.h"

#include <string>

using namespace evenhost;

namespace {

template <class T>
void mustReadBack(const std::vector<T>& entries, std::vector<T> catalogue::Catalogue::*member, const std::string& text)
{
    if (entries.empty()) {
        return;
    }
    const auto again = documents::readCatalogueFile(text, "again");
    fuzz::mustHold(again.has_value(), "what is written can be read");
    fuzz::mustHold((*again).*member == entries, "what is written reads back the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using catalogue::Catalogue;
    const auto read = documents::readCatalogueFile(fuzz::textOf(data, size), "fuzz");
    if (!read) {
        for (const base::Finding& finding : read.error()) {
            fuzz::mustHold(!documents::firstUncleanByte(cli::messageLine(finding)),
                           "messages hold no control characters");
            fuzz::mustHold(cli::messageText(finding.code) != nullptr, "every finding is worded");
        }
        return 0;
    }
    if (!read->models.empty()) {
        mustReadBack(read->models, &Catalogue::models, documents::modelText(read->models.front()));
    }
    mustReadBack(read->accelerators, &Catalogue::accelerators, documents::acceleratorsText(read->accelerators));
    mustReadBack(read->hosting, &Catalogue::hosting, documents::hostingText(read->hosting));
    mustReadBack(read->managed, &Catalogue::managed, documents::managedText(read->managed));
    mustReadBack(read->profiles, &Catalogue::profiles, documents::servingText(read->profiles));
    mustReadBack(read->benchmarks, &Catalogue::benchmarks, documents::benchmarksText(read->benchmarks));
    mustReadBack(read->assumptions, &Catalogue::assumptions, documents::assumptionsText(read->assumptions));
    return 0;
}
