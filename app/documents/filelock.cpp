// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/filelock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace evenhost::documents {

namespace {

constexpr std::string_view firstLine = "evenhost lock 1";
constexpr int attempts = 10; // others may let go of, or remove, the file while we look at it

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// From the environment: asking the user database may open a connection to a service.
std::string userName()
{
    for (const char* variable : {"LOGNAME", "USER"}) {
        if (const char* name = std::getenv(variable); name != nullptr && *name != '\0') {
            return name;
        }
    }
    return "uid " + std::to_string(::geteuid());
}

std::string now()
{
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    ::gmtime_r(&time, &utc);
    std::array<char, 32> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return {text.data(), length};
}

std::string cleaned(std::string_view text)
{
    constexpr std::size_t longest = 200;
    std::string clean;
    for (const char c : text.substr(0, longest)) {
        const bool printable = static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
        clean += printable ? c : '?';
    }
    return clean;
}

std::string written(const LockHolder& holder)
{
    return std::string(firstLine) + "\nuser: " + cleaned(holder.user) + "\nhost: " + cleaned(holder.host)
           + "\nprocess: " + std::to_string(holder.process) + "\nsince: " + holder.since + '\n';
}

/// Nothing when the file says nothing (yet): its writer died, or is between creating and writing it.
std::optional<LockHolder> holderIn(int descriptor)
{
    std::array<char, 2048> buffer{};
    const ssize_t length = ::pread(descriptor, buffer.data(), buffer.size(), 0);
    std::string_view rest(buffer.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    if (!rest.starts_with(firstLine)) {
        return std::nullopt;
    }
    LockHolder holder;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const auto colon = line.find(": ");
        if (colon == std::string_view::npos) {
            continue;
        }
        const std::string_view key = line.substr(0, colon);
        const std::string_view value = line.substr(colon + 2);
        if (key == "user") {
            holder.user = cleaned(value);
        } else if (key == "host") {
            holder.host = cleaned(value);
        } else if (key == "since") {
            holder.since = cleaned(value);
        } else if (key == "process") {
            std::from_chars(value.data(), value.data() + value.size(), holder.process);
        }
    }
    return holder;
}

bool isStillAt(int descriptor, const std::filesystem::path& file)
{
    struct stat open = {};
    struct stat there = {};
    return ::fstat(descriptor, &open) == 0 && ::stat(file.c_str(), &there) == 0 && open.st_ino == there.st_ino
           && open.st_dev == there.st_dev;
}

int openLockFile(const std::filesystem::path& file)
{
    const int writable = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
                                S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    // Another user's lock can be looked at, and its system lock asked for, without writing.
    return writable >= 0 ? writable : ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
}

bool isRunning(long process)
{
    return process > 0 && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

} // namespace

LockHolder thisProcess()
{
    return {userName(), hostName(), static_cast<long>(::getpid()), now()};
}

FileLock::FileLock(std::filesystem::path file, int descriptor) : m_file(std::move(file)), m_descriptor(descriptor) {}

FileLock::~FileLock()
{
    // While the system's lock is still ours: nobody can have taken the file over.
    if (isStillAt(m_descriptor, m_file)) {
        ::unlink(m_file.c_str());
    }
    ::close(m_descriptor);
}

FileLock::Attempt FileLock::acquire(const std::filesystem::path& file)
{
    return attempt(file, false);
}

FileLock::Attempt FileLock::seize(const std::filesystem::path& file)
{
    return attempt(file, true);
}

FileLock::Attempt FileLock::attempt(const std::filesystem::path& file, bool seize)
{
    const LockHolder self = thisProcess();
    for (int i = 0; i < attempts; ++i) {
        const int descriptor = openLockFile(file);
        if (descriptor < 0) {
            return {};
        }
        const bool locked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        const bool heldHere = !locked && errno == EWOULDBLOCK;
        const auto holder = holderIn(descriptor);
        if (!isStillAt(descriptor, file)) {
            ::close(descriptor);
            continue;
        }
        const bool elsewhere = holder && holder->host != self.host;
        const bool unknown = !locked && !heldHere && holder && (elsewhere || isRunning(holder->process));
        if (heldHere || (!seize && (elsewhere || unknown))) {
            ::close(descriptor);
            return {nullptr, holder.value_or(LockHolder{})};
        }
        const std::string text = written(self);
        // A full disk leaves the lock without a name, and it holds all the same.
        const bool named = ::ftruncate(descriptor, 0) == 0
                           && ::pwrite(descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
        if (!named && (errno == EINVAL || errno == EBADF)) {
            // Somebody's left-over that we may not write: it goes, and a new one is made.
            const bool removed = ::unlink(file.c_str()) == 0;
            ::close(descriptor);
            if (!removed) {
                return {};
            }
            continue;
        }
        return {std::unique_ptr<FileLock>(new FileLock(file, descriptor)), std::nullopt};
    }
    return {};
}

std::filesystem::path lockFileOf(const std::filesystem::path& document)
{
    constexpr std::size_t longest = 240; // names end at 255 bytes
    return document.parent_path() / (".~lock." + document.filename().string().substr(0, longest) + '#');
}

} // namespace evenhost::documents
