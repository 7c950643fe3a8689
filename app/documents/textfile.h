// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace evenhost::documents {

/// What tells one state of a file on disk from another. Two equal stamps: nobody wrote in between.
struct FileStamp
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t modifiedNanoseconds = 0;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// The stamp of a regular file; nothing when there is none. Follows symbolic links.
[[nodiscard]] std::optional<FileStamp> stampOf(const std::filesystem::path& path);

/// The stamp of a file that is about to be read as a stream: opening a pipe nobody writes to would wait for ever.
/// Fails with file_missing, file_not_regular, file_unreadable.
[[nodiscard]] base::Result<FileStamp> regularFile(const std::filesystem::path& path);

struct TextFile
{
    std::string text;
    FileStamp stamp;
};

inline constexpr std::size_t maximumFileBytes = std::size_t{4} << 20U;

/// Reads a whole file. Its size is checked before a byte is read, so that a file that is far too large costs nothing.
/// Fails with file_missing, file_not_regular, file_too_large, file_unreadable.
[[nodiscard]] base::Result<TextFile> readTextFile(const std::filesystem::path& path,
                                                  std::size_t maximumBytes = maximumFileBytes);

/// Reads standard input to its end, up to the same limit; it is called "-" in findings.
[[nodiscard]] base::Result<std::string> readStandardInput(std::size_t maximumBytes = maximumFileBytes);

} // namespace evenhost::documents
