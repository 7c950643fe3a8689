// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that may carry a plan: whatever they are, what is found is in there, says it is a plan and is no larger than
// one.

#include "documents/textfile.h"
#include "property.h"
#include "report/attachment.h"

using namespace evenhost;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto plan = report::attachedPlan(fuzz::textOf(data, size));
    if (!plan)
        return 0;
    fuzz::mustHold(plan->size() <= documents::maximumFileBytes, "no plan is larger than a file may be");
    fuzz::mustHold(plan->find("kind: plan") != std::string::npos, "what is found says it is a plan");
    return 0;
}
