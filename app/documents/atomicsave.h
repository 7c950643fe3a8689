// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/textfile.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>

namespace evenhost::documents {

/// The three system calls of a save that fail in ways no test can arrange without privileges: a quota, a share that
/// refuses the rename, a disk that breaks. Each returns what write, fsync and rename return, and sets errno.
struct SaveCalls
{
    std::ptrdiff_t (*write)(int file, const void* bytes, std::size_t count);
    int (*flush)(int file);
    int (*move)(const char* from, const char* to);
};

/// The system's own.
[[nodiscard]] const SaveCalls& systemSaveCalls();

/// Replaces a file by a new content, or creates it: afterwards either all of the new content is there and on the disk,
/// or the old file is untouched. Nothing in between is ever seen, by a reader, after a crash or on a full disk.
///
/// The content is written to a nameless file in the same folder (where the file system has none: to a hidden one beside
/// it), flushed to the disk, and moved over the old one. Symbolic links are followed and stay. Mode, owner, group,
/// access list and the user's attributes of the old file are kept as far as the system lets us; the folder's default
/// access list adds nobody. A new file follows the umask and that list. Other hard links of the old file are not kept.
///
/// With `expected`, the file must still be what it was when it was read. Fails with file_changed, file_deleted,
/// file_read_only, file_not_regular, folder_missing, disk_full (quota and size limits too; the program must ignore
/// SIGXFSZ) or file_not_written. Returns the new stamp. Checked by tests/documents/tst_atomicsave.cpp and
/// tst_savedaccess.cpp.
[[nodiscard]] base::Result<FileStamp> saveBytes(const std::filesystem::path& path, std::string_view content,
                                                const std::optional<FileStamp>& expected = std::nullopt,
                                                const SaveCalls& calls = systemSaveCalls());

/// Saves an older content of `original` under a name of its own, as saveBytes does, but never through a link: a link of
/// that name gives way. Mode, owner, group, access list and the user's attributes are those of `original`.
[[nodiscard]] base::Result<FileStamp> saveBackup(const std::filesystem::path& path, std::string_view content,
                                                 const std::filesystem::path& original);

/// Whether saveBytes may replace the file, as far as permissions say: those of the file and of its folder. A file that
/// is not there counts by its folder.
[[nodiscard]] bool mayReplace(const std::filesystem::path& path);

} // namespace evenhost::documents
