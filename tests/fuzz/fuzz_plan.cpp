// A plan is refused with a message, or read; what was read is written and read back as it was.
#include "cli/wording.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "plan/resolve.h"

#include <cstdint>
#include <cstdlib>

using namespace evenhost;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const catalogue::Catalogue known = documents::builtInCatalogue();
    const auto file = documents::readPlan({reinterpret_cast<const char*>(data), size}, "plan.yaml", known);
    if (!file) {
        for (const base::Finding& finding : file.error()) {
            if (cli::messageLine(finding).empty()) {
                std::abort();
            }
        }
        return 0;
    }
    const auto back = documents::readPlan(documents::planText(file->plan), "back.yaml", {});
    if (!back || !(back->plan == file->plan)) {
        std::abort();
    }
    if (const auto resolved = plan::resolve(file->plan, known); !resolved) {
        const base::Findings findings = documents::located(resolved.error(), *file, "plan.yaml");
        for (const base::Finding& finding : findings) {
            if (finding.place.line == 0) {
                std::abort();
            }
        }
    }
    return 0;
}
