// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/atomicsave.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

namespace evenhost::documents {

namespace {

namespace fs = std::filesystem;

/// Why a step failed; it becomes a finding at the end.
struct Failure
{
    const char* code = nullptr;
    int error = 0;
};

using Step = std::optional<Failure>;

const char* codeOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return "disk_full";
    case EACCES:
    case EPERM:
    case EROFS:
        return "file_read_only";
    case ENOENT:
    case ENOTDIR:
        return "folder_missing";
    default:
        return "file_not_written";
    }
}

Failure failureNow()
{
    return {codeOf(errno), errno};
}

#ifdef __linux__
constexpr const char* accessList = "system.posix_acl_access";
#endif

/// Where a chain of symbolic links ends, whether or not something is there.
fs::path followed(fs::path path)
{
    constexpr int longestChain = 40;
    for (int i = 0; i < longestChain; ++i) {
        std::error_code failed;
        const fs::path target = fs::read_symlink(path, failed);
        if (failed) {
            break;
        }
        path = target.is_absolute() ? target : path.parent_path() / target;
    }
    return path;
}

/// A file nobody may write is meant to stay, even where the folder would let us replace it or we are root.
bool isWritable(const fs::path& file, const struct stat& status)
{
    constexpr mode_t anybodyWrites = S_IWUSR | S_IWGRP | S_IWOTH;
    return (status.st_mode & anybodyWrites) != 0 && ::access(file.c_str(), W_OK) == 0;
}

fs::path folderOf(const fs::path& file)
{
    return file.parent_path().empty() ? fs::path(".") : file.parent_path();
}

class Replacement
{
public:
    /// Of the file a path leads to.
    Replacement(const fs::path& path, const SaveCalls& calls)
        : m_calls(calls), m_target(followed(path)), m_model(m_target), m_folder(folderOf(m_target))
    {}
    /// Of whatever has the name, looking like another file.
    Replacement(fs::path name, const fs::path& model)
        : m_calls(systemSaveCalls()), m_target(std::move(name)), m_model(followed(model)), m_folder(folderOf(m_target))
    {}
    ~Replacement()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
        if (!m_name.empty()) {
            ::unlink(m_name.c_str());
        }
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    [[nodiscard]] std::string folder() const { return m_folder.string(); }
    [[nodiscard]] std::optional<FileStamp> stamp() const { return stampOf(m_target); }

    Step checkTarget(const std::optional<FileStamp>& expected)
    {
        struct stat status = {};
        m_exists = ::stat(m_target.c_str(), &status) == 0;
        if (!m_exists && errno != ENOENT) {
            return failureNow();
        }
        if (m_exists && !S_ISREG(status.st_mode)) {
            return Failure{"file_not_regular", 0};
        }
        if (expected && !m_exists) {
            return Failure{"file_deleted", 0};
        }
        if (expected && stamp() != expected) {
            return Failure{"file_changed", 0};
        }
        if (m_exists && !isWritable(m_target, status)) {
            return Failure{"file_read_only", EACCES};
        }
        m_old = status;
        return std::nullopt;
    }

    /// The same for a backup.
    Step checkName()
    {
        struct stat status = {};
        if (::lstat(m_target.c_str(), &status) == 0 && !S_ISLNK(status.st_mode)) {
            if (!S_ISREG(status.st_mode)) {
                return Failure{"file_not_regular", 0};
            }
            if (!isWritable(m_target, status)) {
                return Failure{"file_read_only", EACCES};
            }
        }
        m_exists = ::stat(m_model.c_str(), &m_old) == 0;
        return std::nullopt;
    }

    Step create()
    {
#ifdef O_TMPFILE
        m_file = ::open(m_folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, firstMode());
        const bool unsupported = errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL;
        if (m_file >= 0 || !unsupported) {
            return m_file >= 0 ? Step() : failureNow();
        }
#endif
        return nextName([this](const std::string& name) {
            m_file = ::open(name.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, firstMode());
            return m_file >= 0;
        });
    }

    /// Owner, group, mode, access list and attributes of the model. Without one the file has what the system gave it.
    Step dress()
    {
        constexpr mode_t permissions = 07777;
        if (!m_exists) {
            return std::nullopt;
        }
        // Another owner can only be kept by root; then the file becomes ours, as with any editor.
        if (::fchown(m_file, m_old.st_uid, m_old.st_gid) != 0
            && ::fchown(m_file, static_cast<uid_t>(-1), m_old.st_gid) != 0) {
            errno = 0;
        }
        // The group's bits are the limit of an access list, and without it the group's own: they come with the list,
        // and nobody has them where it cannot be kept.
        const mode_t withheld = dropAccessList() && !hasAccessList() ? 0 : S_IRWXG;
        if (::fchmod(m_file, m_old.st_mode & permissions & ~withheld) != 0) {
            return failureNow();
        }
        keepAttributes();
        return std::nullopt;
    }

    Step write(std::string_view content)
    {
        while (!content.empty()) {
            const auto written = m_calls.write(m_file, content.data(), content.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written == 0) {
                errno = EIO; // a call that takes nothing does not say why
            }
            if (written <= 0) {
                return failureNow();
            }
            content.remove_prefix(static_cast<std::size_t>(written));
        }
        // Some file systems cannot flush and say so; that is not a lost file.
        if (m_calls.flush(m_file) != 0 && errno != EINVAL && errno != ENOTSUP) {
            return failureNow();
        }
        return std::nullopt;
    }

    Step moveOver()
    {
        if (m_name.empty()) {
            const std::string nameless = "/proc/self/fd/" + std::to_string(m_file);
            const Step linked = nextName([&](const std::string& name) {
                return ::linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
            });
            if (linked) {
                return linked;
            }
        }
        if (m_calls.move(m_name.c_str(), m_target.c_str()) != 0) {
            return failureNow();
        }
        m_name.clear();
        const int folder = ::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder >= 0) {
            ::fsync(folder); // where a folder cannot be flushed the rename is as durable as it gets
            ::close(folder);
        }
        return std::nullopt;
    }

private:
    /// Before anything is in it: nobody else's while it takes the place of a file, else as the umask says.
    [[nodiscard]] mode_t firstMode() const
    {
        constexpr mode_t ours = S_IRUSR | S_IWUSR;
        constexpr mode_t everyone = ours | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
        return m_exists ? ours : everyone;
    }

    /// The folder may have given the new file a list that the model does not have. False when it is still there.
    [[nodiscard]] bool dropAccessList() const
    {
#ifdef __linux__
        return ::fremovexattr(m_file, accessList) == 0 || ::fgetxattr(m_file, accessList, nullptr, 0) <= 0;
#else
        return true;
#endif
    }

    [[nodiscard]] bool hasAccessList() const
    {
#ifdef __linux__
        return ::getxattr(m_model.c_str(), accessList, nullptr, 0) > 0;
#else
        return false;
#endif
    }

    /// As far as the file system knows such things and lets us set them: a plan is saved without them too.
    void keepAttributes() const
    {
#ifdef __linux__
        std::array<char, 65'536> names{}; // the longest list there can be
        const ssize_t length = ::listxattr(m_model.c_str(), names.data(), names.size());
        std::string_view rest(names.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
        std::vector<char> value(65'536); // and the longest value
        while (!rest.empty()) {
            const std::string name(rest.substr(0, rest.find('\0')));
            rest.remove_prefix(std::min(rest.size(), name.size() + 1));
            if (!name.starts_with("user.") && name != accessList) {
                continue; // the others are the system's own business
            }
            const ssize_t size = ::getxattr(m_model.c_str(), name.c_str(), value.data(), value.size());
            if (size >= 0) {
                static_cast<void>(::fsetxattr(m_file, name.c_str(), value.data(), static_cast<std::size_t>(size), 0));
            }
        }
#endif
    }

    /// Tries hidden names beside the target until one is free.
    template <class Try>
    Step nextName(Try taken)
    {
        constexpr int attempts = 1000;
        for (int i = 0; i < attempts; ++i) {
            const std::string ending = '.' + std::to_string(::getpid()) + '-' + std::to_string(i) + ".tmp";
            const std::string stem = m_target.filename().string().substr(0, 200); // names end at 255 bytes
            const fs::path name = m_folder / ('.' + stem + ending);
            if (taken(name.string())) {
                m_name = name.string();
                return std::nullopt;
            }
            if (errno != EEXIST) {
                break;
            }
        }
        return failureNow();
    }

    SaveCalls m_calls;
    fs::path m_target;
    fs::path m_model; ///< the file whose looks are kept: the target, or what a backup is of
    fs::path m_folder;
    std::string m_name;     ///< of the new content, while it has one beside the target
    struct stat m_old = {}; ///< of the model
    bool m_exists = false;  ///< the model
    int m_file = -1;
};

/// The steps after the first look at what has the name.
base::Result<FileStamp> put(Replacement& file, Step failed, std::string_view content,
                            const std::optional<FileStamp>& expected, const fs::path& path)
{
    if (!failed) {
        failed = file.create();
    }
    if (!failed) {
        failed = file.dress();
    }
    if (!failed) {
        failed = file.write(content);
    }
    if (!failed && expected && file.stamp() != expected) {
        failed = Failure{"file_changed", 0};
    }
    if (!failed) {
        failed = file.moveOver();
    }
    const auto stamp = failed ? std::nullopt : file.stamp();
    if (stamp) {
        return *stamp;
    }
    const Failure failure = failed.value_or(Failure{"file_not_written", ENOENT});
    const bool aboutFolder = std::string_view(failure.code) == "folder_missing";
    const std::string reason = aboutFolder ? file.folder() : std::strerror(failure.error);
    return base::Finding{base::Severity::Error, failure.code, {reason}, {}, {path.string(), 0, 0}};
}

} // namespace

const SaveCalls& systemSaveCalls()
{
    static constexpr SaveCalls calls{
        [](int file, const void* bytes, std::size_t count) -> std::ptrdiff_t { return ::write(file, bytes, count); },
        [](int file) { return ::fsync(file); },
        [](const char* from, const char* to) {
            return ::rename(from, to);
        }};
    return calls;
}

base::Result<FileStamp> saveBytes(const fs::path& path, std::string_view content,
                                  const std::optional<FileStamp>& expected, const SaveCalls& calls)
{
    Replacement file(path, calls);
    const Step failed = file.checkTarget(expected);
    return put(file, failed, content, expected, path);
}

base::Result<FileStamp> saveBackup(const fs::path& path, std::string_view content, const fs::path& original)
{
    Replacement file(path, original);
    const Step failed = file.checkName();
    return put(file, failed, content, std::nullopt, path);
}

bool mayReplace(const fs::path& path)
{
    const fs::path target = followed(path);
    struct stat status = {};
    if (::stat(target.c_str(), &status) == 0 && !isWritable(target, status)) {
        return false;
    }
    return ::access(folderOf(target).c_str(), W_OK | X_OK) == 0;
}

} // namespace evenhost::documents
