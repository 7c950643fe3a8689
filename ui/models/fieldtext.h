// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "base/quantity.h"
#include "catalogue/catalogue.h"
#include "catalogue/hostingoffer.h"
#include "catalogue/modelcard.h"
#include "models/format.h"
#include "plan/fields.h"
#include "plan/plan.h"

#include <QString>

#include <string>
#include <string_view>
#include <variant>

/// The words for things the engine names by key: fields of the plan, parts of a cost, kinds of offers.
/// All translated; findings have theirs in cli/wording.h.
namespace evenhost::models {

/// Label of a field in a form or a table: "Requests a day". Falls back to the key with spaces.
[[nodiscard]] QString fieldLabel(std::string_view path);
/// What the field means, in one or two plain sentences; empty when the label says it all.
[[nodiscard]] QString fieldHelp(std::string_view path);
/// Label of any path with the name of what it belongs to: "GLM-5.2: GPUs a replica", "US dollar".
[[nodiscard]] QString pathLabel(const plan::Plan& plan, const catalogue::Catalogue& catalogue, std::string_view path);
/// Whose field it is: an option, a hosting, a managed offer; empty for a field of the plan itself.
[[nodiscard]] QString pathOwner(const plan::Plan& plan, const catalogue::Catalogue& catalogue, std::string_view path);

/// A value at a path as a reader sees it: numbers with their unit, ids by the name of what they stand for.
[[nodiscard]] QString pathValue(const plan::Plan& plan, const catalogue::Catalogue& catalogue, std::string_view path,
                                const std::variant<double, std::string>& value, const Format& format);

[[nodiscard]] QString groupLabel(plan::Group group);
[[nodiscard]] QString costPartLabel(analysis::CostPart part);
[[nodiscard]] QString confidenceLabel(base::Confidence confidence);
[[nodiscard]] QString billingLabel(const catalogue::HostingOffer& offer);
[[nodiscard]] QString scheduleLabel(plan::Schedule schedule);
/// "FP8", "NVFP4", "BF16", "Q4_K_M", "FP4 + FP8".
[[nodiscard]] QString weightFormatLabel(std::string_view format);
/// "US dollar" for USD; the code itself for currencies without an own word.
[[nodiscard]] QString currencyLabel(std::string_view code);
/// "8× H200, US cloud": a node of the offer and where it stands.
[[nodiscard]] QString hostingLabel(const catalogue::HostingOffer& offer, const catalogue::Catalogue& catalogue);
/// The model's name, the entry's own label before it.
[[nodiscard]] QString entryLabel(const plan::ShortlistEntry& entry, const catalogue::Catalogue& catalogue,
                                 const plan::Plan& plan);
[[nodiscard]] QString managedLabel(const plan::ManagedEntry& entry, const catalogue::Catalogue& catalogue,
                                   const plan::Plan& plan);

/// The plan's own card or offer before the catalogue's; null when neither knows the id.
[[nodiscard]] const catalogue::ModelCard* findModel(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                    std::string_view id);
[[nodiscard]] const catalogue::HostingOffer* findHosting(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                         std::string_view id);
[[nodiscard]] const catalogue::ManagedOffer* findManaged(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                         std::string_view id);
[[nodiscard]] const catalogue::Accelerator* findAccelerator(const plan::Plan& plan,
                                                            const catalogue::Catalogue& catalogue, std::string_view id);

/// Plan text is UTF-8 in std::string; the window's is QString.
[[nodiscard]] QString fromPlan(std::string_view text);

} // namespace evenhost::models
