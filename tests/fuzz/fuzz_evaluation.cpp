// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that was accepted can be evaluated, whatever numbers it holds, and written as JSON that reads as JSON.

#include "analysis/derive.h"
#include "analysis/evaluate.h"
#include "cli/evaluationtable.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "documents/utf8.h"
#include "exporters/evaluationjson.h"
#include "plan/resolve.h"
#include "property.h"

using namespace evenhost;

namespace {

/// Time grows with the options; what a single one does wrong shows with a few.
constexpr std::size_t enoughOptions = 4;

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const catalogue::Catalogue defaults = documents::builtInCatalogue();
    const auto file = documents::readPlan(fuzz::textOf(data, size), "fuzz", defaults);
    if (!file || file->plan.shortlist.size() > enoughOptions || file->plan.managed.size() > enoughOptions) {
        return 0;
    }
    const auto resolved = plan::resolve(file->plan, defaults);
    if (!resolved) {
        return 0;
    }
    const base::Date day = *base::dateFromIso("2026-11-21");
    analysis::EvaluateOptions options;
    options.uncertaintyDraws = 20;
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, day, options);
    const std::string json =
        exporters::evaluationJson(evaluation, resolved->plan(), "fuzz", analysis::derive(*resolved, day));
    fuzz::mustHold(!documents::firstUncleanByte(json), "JSON holds no control characters");
    fuzz::mustHold(json.find("nan") == std::string::npos || json.find(":nan") == std::string::npos, "no NaN in JSON");
    const std::string table = cli::evaluationTable(evaluation, resolved->plan());
    fuzz::mustHold(!documents::firstUncleanByte(table), "the table holds no control characters");
    return 0;
}
