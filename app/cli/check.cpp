// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/arguments.h"
#include "documents/cataloguefile.h"
#include "documents/format.h"
#include "documents/guardedyaml.h"
#include "documents/textfile.h"
#include "documents/utf8.h"
#include "importers/pricelist.h"
#include "importers/pricetable.h"
#include "plan/resolve.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>

namespace evenhost::cli {

namespace {

namespace fs = std::filesystem;

/// What a check has seen of one folder or file.
struct Checked
{
    catalogue::Catalogue catalogue;
    documents::OfferPlaces places;
    int files = 0;
    int plans = 0;
    int skippedPrices = 0;
    base::Findings findings;
};

void append(base::Findings& findings, base::Findings more)
{
    std::ranges::move(more, std::back_inserter(findings));
}

void checkPlan(documents::Node root, const std::string& name, Checked& checked, Session& session)
{
    const auto file = documents::planFrom(std::move(root), name, session.catalogue());
    if (!file) {
        append(checked.findings, file.error());
        return;
    }
    ++checked.plans;
    std::vector<std::string> scenarios{""};
    std::ranges::transform(file->plan.scenarios, std::back_inserter(scenarios), &plan::Scenario::name);
    for (const std::string& scenario : scenarios) {
        const auto resolved = plan::resolve(file->plan, session.catalogue(), scenario);
        if (!resolved) {
            append(checked.findings, documents::located(resolved.error(), *file, name));
            return; // a scenario repeats what is wrong without it
        }
    }
}

/// Lists of other projects: what they offer, and what cannot be carried over.
void checkPriceList(const std::string& name, Checked& checked)
{
    const auto file = documents::readTextFile(name, importers::largestPriceList);
    auto list =
        file ? importers::readPriceList(file->text, name, {}) : base::Result<importers::PriceList>(file.error());
    if (!list) {
        append(checked.findings, list.error());
        return;
    }
    append(checked.findings, list->findings);
    checked.skippedPrices += list->skipped;
    std::ranges::move(list->offers, std::back_inserter(checked.catalogue.managed));
}

/// A table that people keep: one managed offer a row.
void checkPriceTable(const std::string& name, Checked& checked, Session& session)
{
    const auto text = session.readInput(name);
    auto offers = text ? importers::readPriceTable(*text, name, {})
                       : base::Result<std::vector<catalogue::ManagedOffer>>(text.error());
    if (!offers) {
        append(checked.findings, offers.error());
        return;
    }
    std::ranges::move(*offers, std::back_inserter(checked.catalogue.managed));
}

void checkFile(const std::string& name, Checked& checked, Session& session)
{
    ++checked.files;
    if (name.ends_with(".csv") || name.ends_with(".tsv")) {
        checkPriceTable(name, checked, session);
        return;
    }
    if (name.ends_with(".json") || name.ends_with(".toml")) {
        checkPriceList(name, checked);
        return;
    }
    const auto text = session.readInput(name);
    auto root = text ? documents::readYaml(*text, name) : base::Result<documents::Node>(text.error());
    if (root) {
        documents::addOfferPlaces(checked.places, *root, name);
    }
    const auto kind = root ? documents::kindOf(*root, name) : base::Result<std::string>(root.error());
    if (!kind) {
        append(checked.findings, kind.error());
    } else if (*kind == "plan") {
        checkPlan(std::move(*root), name, checked, session);
    } else if (auto content = documents::catalogueFrom(std::move(*root), name)) {
        documents::merge(checked.catalogue, std::move(*content), name, checked.findings);
    } else {
        append(checked.findings, content.error());
    }
}

void checkFolder(const std::string& name, Checked& checked, Session& session)
{
    std::error_code failed;
    std::vector<std::string> files;
    for (fs::recursive_directory_iterator entry(name, failed), end; !failed && entry != end; entry.increment(failed)) {
        if (entry->path().extension() == ".yaml") {
            files.push_back(entry->path().string());
        }
    }
    if (failed) {
        checked.findings.push_back({base::Severity::Error, "folder_unreadable", {failed.message()}, {}, {name, 0, 0}});
    }
    std::ranges::sort(files);
    for (const std::string& file : files) {
        checkFile(file, checked, session);
    }
}

/// Offers may be for accelerators of the files checked with them, or for built-in ones.
void checkAccelerators(Checked& checked, Session& session)
{
    catalogue::Catalogue whole;
    whole.hosting = checked.catalogue.hosting;
    whole.accelerators = checked.catalogue.accelerators;
    for (const catalogue::Accelerator& known : session.catalogue().accelerators) {
        if (std::ranges::find(whole.accelerators, known.id, &catalogue::Accelerator::id) == whole.accelerators.end()) {
            whole.accelerators.push_back(known);
        }
    }
    whole.sort();
    append(checked.findings, documents::checkReferences(whole, checked.places));
}

void appendCount(std::string& text, std::size_t count, const char* what)
{
    if (count > 0) {
        text += ", " + std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
    }
}

std::string summary(const std::string& name, const Checked& checked)
{
    const auto errors =
        static_cast<std::size_t>(std::ranges::count(checked.findings, base::Severity::Error, &base::Finding::severity));
    std::string text = documents::cleanedForTerminal(name) + ": " + (errors == 0 ? "ok" : "not ok");
    appendCount(text, static_cast<std::size_t>(checked.files), "file");
    appendCount(text, static_cast<std::size_t>(checked.plans), "plan");
    appendCount(text, checked.catalogue.models.size(), "model");
    appendCount(text, checked.catalogue.accelerators.size(), "accelerator");
    appendCount(text, checked.catalogue.hosting.size(), "hosting offer");
    appendCount(text, checked.catalogue.managed.size(), "managed offer");
    appendCount(text, checked.catalogue.profiles.size(), "serving profile");
    appendCount(text, checked.catalogue.assumptions.size(), "planning value");
    if (checked.skippedPrices > 0) {
        text += ", " + std::to_string(checked.skippedPrices) + " without a price a token";
    }
    appendCount(text, errors, "error");
    return text + '\n';
}

void check(const std::vector<std::string>& names, Session& session)
{
    for (const std::string& name : names) {
        Checked checked;
        std::error_code ignored;
        if (fs::is_directory(name, ignored)) {
            checkFolder(name, checked, session);
        } else {
            checkFile(name, checked, session);
        }
        checkAccelerators(checked, session);
        session.print(checked.findings);
        session.writeOutput("-", summary(name, checked));
    }
}

} // namespace

void addCheck(CLI::App& program, Session& session)
{
    auto names = std::make_shared<std::vector<std::string>>();
    Arguments command = subcommand(program, "check", "Validate plans, model cards, hosting and managed offers");
    command.texts("files", *names, "Files, or folders with *.yaml files in them; - reads standard input")
        .required()
        .shownAs("FILE");
    command.run([names, &session] { check(*names, session); });
}

} // namespace evenhost::cli
