// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inflate.h"

// We use the pointers that come with the language: silence the note about the older ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pl_Flate.hh>

#include <stdexcept>

namespace evenhost::report {

namespace {

/// Passes on what comes through; qpdf's pipelines can be ended only by throwing.
class Pieces : public Pipeline
{
public:
    explicit Pieces(const std::function<bool(std::string_view)>& take) : Pipeline("pieces", nullptr), m_take(take) {}

    void write(const unsigned char* data, std::size_t size) override
    {
        if (!m_take({reinterpret_cast<const char*>(data), size}))
            throw std::length_error("enough");
    }
    void finish() override {}

private:
    const std::function<bool(std::string_view)>& m_take;
};

} // namespace

bool inflate(std::string_view packed, const std::function<bool(std::string_view)>& take)
{
    constexpr unsigned int atOnce = 4096;
    bool isWhole = true;
    Pieces pieces(take);
    try {
        Pl_Flate flate("packed", &pieces, Pl_Flate::a_inflate, atOnce);
        flate.setWarnCallback([&isWhole](const char*, int) { isWhole = false; });
        flate.write(reinterpret_cast<const unsigned char*>(packed.data()), packed.size());
        flate.finish();
    } catch (const std::exception&) {
        isWhole = false;
    }
    return isWhole;
}

} // namespace evenhost::report
