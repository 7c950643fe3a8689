// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/textfile.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace evenhost::documents {

/// Replaces a file by a new content, or creates it: afterwards either all of the new content is there and on the disk,
/// or the old file is untouched. Nothing in between is ever seen, by a reader, after a crash or on a full disk.
///
/// The content is written to a nameless file in the same folder (where the file system has none: to a hidden one beside
/// it), flushed to the disk, and moved over the old one. Symbolic links are followed and stay; mode, owner and group of
/// the old file are kept; a new one follows the umask. Access lists and other hard links of the old file are not kept.
///
/// With `expected`, the file must still be what it was when it was read. Fails with file_changed, file_deleted,
/// file_read_only, file_not_regular, folder_missing, disk_full (quota and size limits too; the program must ignore
/// SIGXFSZ) or file_not_written. Returns the new stamp. Checked by tests/documents/tst_atomicsave.cpp.
[[nodiscard]] base::Result<FileStamp> saveBytes(const std::filesystem::path& path, std::string_view content,
                                                const std::optional<FileStamp>& expected = std::nullopt);

} // namespace evenhost::documents
