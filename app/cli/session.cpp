// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/wording.h"
#include "documents/atomicsave.h"
#include "documents/builtincatalogue.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace evenhost::cli {

const catalogue::Catalogue& Session::catalogue()
{
    if (!m_catalogue) {
        m_catalogue = documents::builtInCatalogue();
    }
    return *m_catalogue;
}

void Session::print(const base::Findings& findings, std::string_view currency)
{
    for (const base::Finding& finding : findings) {
        m_err << messageLine(finding, currency) << '\n';
    }
    if (base::hasErrors(findings)) {
        m_status = Exit::BadInput;
    }
}

base::Result<std::string> Session::readInput(const std::string& name, std::size_t largest)
{
    if (name == "-") {
        return documents::readStandardInput(largest);
    }
    auto file = documents::readTextFile(name, largest);
    if (!file) {
        return file.error();
    }
    noteInput(name);
    return std::move(file->text);
}

base::Result<documents::PlanFile> Session::readPlan(const std::string& name, std::string* text)
{
    auto content = readInput(name);
    if (!content) {
        return content.error();
    }
    auto plan = documents::readPlan(*content, name, catalogue());
    if (text != nullptr) {
        *text = std::move(*content);
    }
    return plan;
}

void Session::writeOutput(const std::string& name, std::string_view bytes)
{
    if (name != "-") {
        const bool wasRead = std::ranges::any_of(m_inputs, [&](const std::string& input) {
            std::error_code different; // or there is no such output yet
            return std::filesystem::equivalent(input, name, different);
        });
        if (wasRead) {
            print({{base::Severity::Error, "output_is_input", {}, {}, {name, 0, 0}}});
            return;
        }
        if (const auto saved = documents::saveBytes(name, bytes); !saved) {
            print(saved.error());
        }
        return;
    }
    m_out << bytes << std::flush;
    if (!m_out) {
        print({{base::Severity::Error, "output_not_written", {}, {}, {}}});
    }
}

} // namespace evenhost::cli
