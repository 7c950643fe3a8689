// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textfile.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace evenhost::documents {

namespace {

base::Finding refusal(const std::string& file, const char* code, std::vector<base::Argument> arguments = {})
{
    return {base::Severity::Error, code, std::move(arguments), {}, {file, 0, 0}};
}

base::Finding unreadable(const std::string& file, int error)
{
    return refusal(file, error == ENOENT || error == ENOTDIR ? "file_missing" : "file_unreadable",
                   {std::string(std::strerror(error))});
}

base::Argument bytes(double value)
{
    return base::Amount{value, base::Unit::Bytes};
}

FileStamp stampFrom(const struct stat& status)
{
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino),
            static_cast<std::int64_t>(status.st_size),
            static_cast<std::int64_t>(status.st_mtim.tv_sec) * nanoseconds + status.st_mtim.tv_nsec};
}

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Everything up to the end; more than `maximumBytes` is a failure (a file can grow while it is read).
base::Result<std::string> readAll(int descriptor, const std::string& name, std::size_t maximumBytes)
{
    constexpr std::size_t chunk = std::size_t{64} << 10U;
    std::string text;
    for (;;) {
        const std::size_t before = text.size();
        text.resize(before + chunk);
        const ssize_t count = ::read(descriptor, text.data() + before, chunk);
        if (count < 0 && errno == EINTR) {
            text.resize(before);
            continue;
        }
        if (count < 0) {
            return unreadable(name, errno);
        }
        text.resize(before + static_cast<std::size_t>(count));
        if (text.size() > maximumBytes) {
            return refusal(name, "file_too_large",
                           {bytes(static_cast<double>(text.size())), bytes(static_cast<double>(maximumBytes))});
        }
        if (count == 0) {
            return text;
        }
    }
}

} // namespace

std::optional<FileStamp> stampOf(const std::filesystem::path& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        return std::nullopt;
    }
    return stampFrom(status);
}

base::Result<FileStamp> regularFile(const std::filesystem::path& path)
{
    const std::string name = path.string();
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        return unreadable(name, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return refusal(name, "file_not_regular");
    }
    return stampFrom(status);
}

base::Result<TextFile> readTextFile(const std::filesystem::path& path, std::size_t maximumBytes)
{
    const std::string name = path.string();
    // Without O_NONBLOCK opening a pipe nobody writes to would wait for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
        return unreadable(name, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return refusal(name, "file_not_regular");
    }
    if (static_cast<std::size_t>(status.st_size) > maximumBytes) {
        return refusal(name, "file_too_large",
                       {bytes(static_cast<double>(status.st_size)), bytes(static_cast<double>(maximumBytes))});
    }
    auto text = readAll(file.number(), name, maximumBytes);
    if (!text) {
        return text.error();
    }
    return TextFile{std::move(*text), stampFrom(status)};
}

base::Result<std::string> readStandardInput(std::size_t maximumBytes)
{
    return readAll(STDIN_FILENO, "-", maximumBytes);
}

} // namespace evenhost::documents
