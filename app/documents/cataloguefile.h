// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

/// Files of kind model, accelerators, hosting, managed, serving, assumptions and benchmarks. Their keys are the members
/// of the structs in catalogue/, in snake_case; cataloguerecords_p.h lists them.
namespace evenhost::documents {

struct Node;

/// Reads one file of any of these kinds into a catalogue that holds nothing else, in the file's order.
/// Findings name file, line and column.
[[nodiscard]] base::Result<catalogue::Catalogue> readCatalogueFile(std::string_view text, const std::string& file);
/// The same for a tree that came through the guarded door.
[[nodiscard]] base::Result<catalogue::Catalogue> catalogueFrom(Node root, const std::string& file);

/// A catalogue and what was wrong with it; entries of files with errors are left out.
struct CatalogueLoad
{
    catalogue::Catalogue catalogue; ///< sorted
    base::Findings findings;
    int files = 0;
};

/// Reads every *.yaml below a folder and checks the whole: no id twice, every accelerator known.
[[nodiscard]] CatalogueLoad loadCatalogue(const std::filesystem::path& folder);

/// Appends one catalogue to another. Ids that are in both are reported as duplicate_id, placed in `file`.
void merge(catalogue::Catalogue& into, catalogue::Catalogue&& added, const std::string& file, base::Findings& findings);

/// Where the hosting offers of a file name their accelerator, by the offer's id.
using OfferPlaces = std::map<std::string, base::Place>;
void addOfferPlaces(OfferPlaces& places, const Node& root, const std::string& file);

/// What can only be seen across files: offers for accelerators nobody described, each at its place where one is known.
[[nodiscard]] base::Findings checkReferences(const catalogue::Catalogue& catalogue, const OfferPlaces& places = {});

[[nodiscard]] std::string modelText(const catalogue::ModelCard& card);
[[nodiscard]] std::string acceleratorsText(const std::vector<catalogue::Accelerator>& accelerators);
[[nodiscard]] std::string hostingText(const std::vector<catalogue::HostingOffer>& offers);
[[nodiscard]] std::string managedText(const std::vector<catalogue::ManagedOffer>& offers);
[[nodiscard]] std::string benchmarksText(const std::vector<catalogue::BenchmarkTask>& tasks);
[[nodiscard]] std::string servingText(const std::vector<catalogue::ServingProfile>& profiles);
[[nodiscard]] std::string assumptionsText(const std::vector<catalogue::DefaultAssumption>& assumptions);

} // namespace evenhost::documents
