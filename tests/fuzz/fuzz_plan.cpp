// SPDX-License-Identifier: GPL-3.0-or-later
// Plans: refused with places, or read to a plan that is written and read back to the last bit.

#include "cli/wording.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "documents/utf8.h"
#include "plan/resolve.h"
#include "property.h"

using namespace evenhost;

namespace {

void mustBeWorded(const base::Findings& findings)
{
    for (const base::Finding& finding : findings) {
        fuzz::mustHold(!documents::firstUncleanByte(cli::messageLine(finding)), "messages hold no control characters");
        fuzz::mustHold(cli::messageText(finding.code) != nullptr, "every finding is worded");
        fuzz::mustHold(finding.place.file == "fuzz", "every finding names the file");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const catalogue::Catalogue defaults = documents::builtInCatalogue();
    const auto file = documents::readPlan(fuzz::textOf(data, size), "fuzz", defaults);
    if (!file) {
        mustBeWorded(file.error());
        return 0;
    }
    const auto again = documents::readPlan(documents::planText(file->plan), "again", defaults);
    fuzz::mustHold(again.has_value(), "what is written can be read");
    fuzz::mustHold(again->plan == file->plan, "what is written reads back the same");
    const auto resolved = plan::resolve(file->plan, defaults);
    if (!resolved) {
        mustBeWorded(documents::located(resolved.error(), *file, "fuzz"));
    }
    return 0;
}
