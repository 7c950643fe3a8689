// Runs a fuzz target without libFuzzer: on every file of the folders named, whole, cut short and damaged.
// The damage is the same in every run. What a target does wrong shows as a crash or as a sanitizer's report.
//
//   replay_<target> <damaged copies of each file> <folder>...

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <system_error>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

void feed(const Bytes& bytes)
{
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

Bytes contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// One change of the kind that hurts readers: a byte, a cut, a stretch repeated, a character with a meaning.
Bytes damaged(Bytes bytes, std::mt19937& random)
{
    static const std::string meaningful = "{}[]:,\"'&*!|>#%@`-?\n\t \\0\x01\xff"
                                          "123456789e+.";
    const auto below = [&](std::size_t bound) {
        return bound == 0 ? 0 : static_cast<std::size_t>(random()) % bound;
    };
    const std::size_t at = below(bytes.size());
    const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    switch (below(4)) {
    case 0:
        if (!bytes.empty())
            *place = static_cast<std::uint8_t>(below(256));
        break;
    case 1:
        bytes.resize(at);
        break;
    case 2: {
        const std::size_t length = below(std::min<std::size_t>(64, bytes.size() - at));
        const Bytes stretch(place, place + static_cast<std::ptrdiff_t>(length));
        for (std::size_t copy = below(32); copy > 0; --copy)
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), stretch.begin(), stretch.end());
        break;
    }
    default:
        bytes.insert(place, static_cast<std::uint8_t>(meaningful[below(meaningful.size())]));
    }
    return bytes;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    if (argumentCount < 3) {
        std::fprintf(stderr, "usage: %s <damaged copies of each file> <folder>...\n", arguments[0]);
        return 2;
    }
    const int copies = std::atoi(arguments[1]);
    std::mt19937 random(20261121); // NOLINT(cert-msc51-cpp): the same damage in every run
    int files = 0;
    for (int i = 2; i < argumentCount; ++i) {
        std::error_code error;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[i], error)) {
            if (!entry.is_regular_file())
                continue;
            const Bytes bytes = contentOf(entry.path());
            feed(bytes);
            for (int copy = 0; copy < copies; ++copy) {
                Bytes bad = damaged(bytes, random);
                for (auto again = random() % 4; again > 0; --again)
                    bad = damaged(std::move(bad), random);
                feed(bad);
            }
            ++files;
        }
        if (error) {
            std::fprintf(stderr, "%s: %s\n", arguments[i], error.message().c_str());
            return 1;
        }
    }
    std::printf("%d files, each whole and in %d damaged copies\n", files, copies);
    return files > 0 ? 0 : 1;
}
