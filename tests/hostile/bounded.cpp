// SPDX-License-Identifier: GPL-3.0-or-later
#include "bounded.h"

#include <array>
#include <cstdio>
#include <fstream>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define EVENHOST_INFLATED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define EVENHOST_INFLATED 1
#endif
#endif

namespace evenhost::hostile {

namespace {

/// A line of /proc/self/status, in KiB.
std::size_t ownKibibytes(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name + ':')) {
            return std::stoul(line.substr(name.size() + 1));
        }
    }
    return 0;
}

void limitTo(unsigned seconds, std::size_t mebibytes)
{
    const unsigned slowed = memoryIsInflated() ? 10 : 1; // a sanitizer takes time as well
    const rlimit time{seconds * slowed, seconds * slowed + 1};
    ::setrlimit(RLIMIT_CPU, &time);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    if (!memoryIsInflated()) {
        const rlim_t most = (rlim_t{ownKibibytes("VmSize")} << 10U) + (rlim_t{mebibytes} << 20U);
        const rlimit space{most, most};
        ::setrlimit(RLIMIT_AS, &space);
    }
}

[[noreturn]] void child(const std::function<std::string()>& work, unsigned seconds, std::size_t mebibytes, int report)
{
    // What the parent freed and the heap kept would hide what the work takes.
    ::malloc_trim(0);
    std::ofstream("/proc/self/clear_refs")
        << "5"; // makes the present size the peak; without it the peak is the parent's
    limitTo(seconds, mebibytes);
    const std::size_t before = ownKibibytes("VmRSS");
    const std::string said = work();
    const std::size_t peak = ownKibibytes("VmHWM");
    const std::string line = std::to_string(peak > before ? peak - before : 0) + '\n' + said.substr(0, 2000);
    const bool told = ::write(report, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    ::_exit(told ? 0 : 1);
}

std::string everythingFrom(int file)
{
    std::string text;
    std::array<char, 4096> part{};
    for (ssize_t count = ::read(file, part.data(), part.size()); count > 0;
         count = ::read(file, part.data(), part.size())) {
        text.append(part.data(), static_cast<std::size_t>(count));
    }
    return text;
}

} // namespace

bool memoryIsInflated()
{
#ifdef EVENHOST_INFLATED
    return true;
#else
    return false;
#endif
}

Spent bounded(const std::function<std::string()>& work, unsigned seconds, std::size_t mebibytes)
{
    Spent spent;
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        return spent;
    }
    const pid_t process = ::fork();
    if (process == 0) {
        ::close(ends[0]);
        child(work, seconds, mebibytes, ends[1]);
    }
    ::close(ends[1]);
    const std::string text = everythingFrom(ends[0]);
    ::close(ends[0]);
    int status = 0;
    rusage usage{};
    if (process < 0 || ::wait4(process, &status, 0, &usage) != process) {
        return spent;
    }
    const auto seconds64 = [](const timeval& time) {
        constexpr double microseconds = 1e6;
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / microseconds;
    };
    spent.processorSeconds = seconds64(usage.ru_utime) + seconds64(usage.ru_stime);
    spent.done = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (const auto end = text.find('\n'); spent.done && end != std::string::npos) {
        constexpr double kibibytes = 1024.0;
        spent.mebibytes = std::stod(text.substr(0, end)) / kibibytes;
        spent.said = text.substr(end + 1);
    }
    return spent;
}

} // namespace evenhost::hostile
