// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cardcheck.h"

#include "documents/cataloguefile.h"
#include "plan/resolve.h"
#include "sizing/parameters.h"

#include <algorithm>

namespace evenhost::session {

namespace {

using base::Finding;
using base::Findings;

/// The findings of a file that holds this one record, with the record's own paths and no places.
Findings findingsOf(const std::string& text, std::string_view prefix)
{
    const auto read = documents::readCatalogueFile(text, {});
    if (read)
        return {};
    Findings findings = read.error();
    for (Finding& finding : findings) {
        finding.place = {};
        if (finding.path.starts_with(prefix))
            finding.path.erase(0, prefix.size());
    }
    return findings;
}

constexpr std::string_view firstOffer = "offers[0].";
constexpr std::string_view firstAccelerator = "accelerators[0].";

} // namespace

Findings checkCard(const catalogue::ModelCard& card)
{
    Findings findings = findingsOf(documents::modelText(card), {});
    if (!findings.empty())
        return findings;
    for (Finding& finding : sizing::parameterFindings(card)) {
        finding.path = finding.code == "total_parameters_differ" ? "parameters.total" : "parameters.active";
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings checkAccelerator(const catalogue::Accelerator& accelerator)
{
    return findingsOf(documents::acceleratorsText({accelerator}), firstAccelerator);
}

Findings checkOffer(const catalogue::ManagedOffer& offer)
{
    return findingsOf(documents::managedText({offer}), firstOffer);
}

Findings checkOffer(const catalogue::HostingOffer& offer, const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    Findings findings = findingsOf(documents::hostingText({offer}), firstOffer);
    std::vector<std::string> known;
    for (const auto* list : {&plan.own.accelerators, &catalogue.accelerators})
        std::ranges::transform(*list, std::back_inserter(known), &catalogue::Accelerator::id);
    if (std::ranges::find(known, offer.acceleratorId) == known.end()) {
        findings.push_back({base::Severity::Error,
                            "unknown_accelerator",
                            {offer.acceleratorId, plan::nearestId(offer.acceleratorId, known)},
                            "accelerator",
                            {}});
    }
    return findings;
}

} // namespace evenhost::session
