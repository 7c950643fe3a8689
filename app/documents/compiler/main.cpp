// SPDX-License-Identifier: GPL-3.0-or-later
// Build-time program: reads and checks modelcards/ and writes the source of documents::builtInCatalogue().
//
//   evenhost_catalogue_compiler <folder> <source file>
//
// A card with an error stops the build, with file, line and column.

#include "cli/wording.h"
#include "documents/catalogueblob.h"
#include "documents/cataloguefile.h"

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

using namespace evenhost;

namespace {

std::string sourceOf(const std::string& blob)
{
    std::ostringstream out;
    std::vector<std::uint64_t> words((blob.size() + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t));
    std::memcpy(words.data(), blob.data(), blob.size());
    out << "// Written by evenhost_catalogue_compiler from modelcards/.\n"
           "#include \"documents/builtincatalogue.h\"\n"
           "#include \"documents/catalogueblob.h\"\n\n"
           "#include <array>\n#include <cstdint>\n\n"
           "namespace {\nconstexpr std::array<std::uint64_t, "
        << words.size() << "> words{";
    constexpr std::size_t perLine = 8;
    for (std::size_t i = 0; i < words.size(); ++i) {
        out << (i % perLine == 0 ? "\n" : "") << words[i] << "U,";
    }
    out << "};\n}\n\n"
           "evenhost::catalogue::Catalogue evenhost::documents::builtInCatalogue()\n{\n"
           "    return catalogueFromBlob(std::as_bytes(std::span(words)).first("
        << blob.size() << "));\n}\n";
    return std::move(out).str();
}

/// Empty where there is no such file.
std::string contentOf(const std::string& name)
{
    std::ifstream file(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3) {
        std::fputs("usage: evenhost_catalogue_compiler FOLDER SOURCE\n", stderr);
        return 2;
    }
    const documents::CatalogueLoad load = documents::loadCatalogue(arguments[1]);
    for (const base::Finding& finding : load.findings) {
        std::fprintf(stderr, "%s\n", cli::messageLine(finding).c_str());
    }
    if (base::hasErrors(load.findings)) {
        return 1;
    }
    const std::string wanted = sourceOf(documents::catalogueBlob(load.catalogue));
    if (contentOf(arguments[2]) == wanted) {
        return 0; // left as it is: what is compiled from it stays too
    }
    std::ofstream source(arguments[2], std::ios::binary | std::ios::trunc);
    source << wanted;
    source.close();
    return source ? 0 : 1;
}
