// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace evenhost::documents {

/// Who has a file open, as their program wrote it down. Text from a file: never markup.
struct LockHolder
{
    std::string user;
    std::string host;
    long process = 0;
    std::string since; ///< ISO 8601, UTC

    friend bool operator==(const LockHolder&, const LockHolder&) = default;
};

/// This process, now.
[[nodiscard]] LockHolder thisProcess();

/// A lock file, held until the end of the object. The system's own lock (flock) on it ends with the process, however
/// that ends; so a lock file that nobody holds is a left-over and is taken over at once. One written on another machine
/// may be held although the file system does not say so: it counts as held.
/// The file goes away with the lock. Checked by tests/documents/tst_filelock.cpp.
class FileLock
{
public:
    struct Attempt
    {
        std::unique_ptr<FileLock> lock;   ///< ours now
        std::optional<LockHolder> holder; ///< somebody else's; neither: no lock file can be written there
    };
    [[nodiscard]] static Attempt acquire(const std::filesystem::path& file);
    /// As acquire; a lock of another machine is taken over, one that is really held here is not.
    [[nodiscard]] static Attempt seize(const std::filesystem::path& file);

    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    FileLock(std::filesystem::path file, int descriptor);
    static Attempt attempt(const std::filesystem::path& file, bool seize);

    std::filesystem::path m_file;
    int m_descriptor;
};

/// Where the lock of a document stands: ".~lock.<name>#" beside it, as office programs do and file syncing ignores.
[[nodiscard]] std::filesystem::path lockFileOf(const std::filesystem::path& document);

} // namespace evenhost::documents
