// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/atomicsave.h"

#include <span>
#include <string>

namespace evenhost::documents {

/// A file of a set that belongs together: pictures of pages.
struct NamedFile
{
    std::string name; ///< without folders
    std::string content;
};

enum class Existing { Refuse, Replace };

/// The first of the files that is in the folder already, of any kind; empty when none is.
[[nodiscard]] std::string firstTaken(const std::filesystem::path& folder, std::span<const NamedFile> files);

/// Writes a set of files into a folder, all of them or none: where one cannot be written the folder is left as it was.
/// The folder is made where only it is missing. The files are written to a hidden folder inside it first, flushed, and
/// then moved to their places. With Existing::Refuse fails with files_exist (the first name, the folder); otherwise as
/// saveBytes. What is replaced must be a regular file.
[[nodiscard]] base::Result<base::Done> saveFiles(const std::filesystem::path& folder, std::span<const NamedFile> files,
                                                 Existing existing, const SaveCalls& calls = systemSaveCalls());

} // namespace evenhost::documents
