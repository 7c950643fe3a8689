// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/accelerator.h"
#include "catalogue/benchmarktask.h"
#include "catalogue/hostingoffer.h"
#include "catalogue/managedoffer.h"
#include "catalogue/modelcard.h"
#include "catalogue/servingprofile.h"

#include <string_view>
#include <vector>

namespace evenhost::catalogue {

/// The planning value of one plan field, with range, source and date (modelcards/assumptions).
struct DefaultAssumption
{
    std::string path; ///< as in plan/fields.h: "assumptions.discount_rate", "exchange_rates.USD"
    base::Quantity quantity;
    std::string currency; ///< what amounts of money and exchange rates are in ("AUD"); empty for other fields

    friend bool operator==(const DefaultAssumption&, const DefaultAssumption&) = default;
};

/// Everything the program knows about models, accelerators, offers and engines: plain data, sorted by id.
struct Catalogue
{
    std::vector<ModelCard> models;
    std::vector<Accelerator> accelerators;
    std::vector<HostingOffer> hosting;
    std::vector<ManagedOffer> managed;
    std::vector<ServingProfile> profiles;
    std::vector<DefaultAssumption> assumptions;
    std::vector<BenchmarkTask> benchmarks;

    /// By id; null when there is none.
    [[nodiscard]] const ModelCard* model(std::string_view id) const;
    [[nodiscard]] const Accelerator* accelerator(std::string_view id) const;
    [[nodiscard]] const HostingOffer* hostingOffer(std::string_view id) const;
    [[nodiscard]] const ManagedOffer* managedOffer(std::string_view id) const;
    [[nodiscard]] const base::Quantity* assumption(std::string_view path) const;

    /// By id or any alias, as people write names: letter case, spaces, dashes and vendor prefixes do not matter.
    [[nodiscard]] const Accelerator* acceleratorNamed(std::string_view name) const;
    [[nodiscard]] const ModelCard* modelNamed(std::string_view name) const;

    /// Sorts every list by id, as the look-ups need.
    void sort();

    friend bool operator==(const Catalogue&, const Catalogue&) = default;
};

} // namespace evenhost::catalogue
