// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <algorithm>
#include <string>

namespace evenhost::catalogue {

namespace {

template <class T>
const T* byId(const std::vector<T>& sorted, std::string_view id)
{
    const auto found =
        std::ranges::lower_bound(sorted, id, {}, [](const T& entry) { return std::string_view(entry.id); });
    return found != sorted.end() && found->id == id ? &*found : nullptr;
}

/// Lower-case letters and digits only, without a vendor's name in front: what two spellings of a name share.
std::string squeezed(std::string_view name)
{
    std::string text;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            text += static_cast<char>(c - 'A' + 'a');
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') {
            text += c;
        }
    }
    for (const std::string_view vendor : {"nvidia", "amd", "intel"}) {
        if (text.starts_with(vendor) && text.size() > vendor.size()) {
            text.erase(0, vendor.size());
        }
    }
    return text;
}

std::string_view afterSlash(std::string_view name)
{
    const auto slash = name.rfind('/');
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

} // namespace

const ModelCard* Catalogue::model(std::string_view id) const
{
    return byId(models, id);
}

const Accelerator* Catalogue::accelerator(std::string_view id) const
{
    return byId(accelerators, id);
}

const HostingOffer* Catalogue::hostingOffer(std::string_view id) const
{
    return byId(hosting, id);
}

const ManagedOffer* Catalogue::managedOffer(std::string_view id) const
{
    return byId(managed, id);
}

const base::Quantity* Catalogue::assumption(std::string_view path) const
{
    const auto found = std::ranges::find(assumptions, path, &DefaultAssumption::path);
    return found == assumptions.end() ? nullptr : &found->quantity;
}

const Accelerator* Catalogue::acceleratorNamed(std::string_view name) const
{
    const std::string wanted = squeezed(name);
    for (const Accelerator& accelerator : accelerators) {
        const bool alias =
            std::ranges::any_of(accelerator.aliases, [&](const std::string& text) { return squeezed(text) == wanted; });
        if (alias || squeezed(accelerator.id) == wanted || squeezed(accelerator.name) == wanted) {
            return &accelerator;
        }
    }
    return nullptr;
}

const ModelCard* Catalogue::modelNamed(std::string_view name) const
{
    const std::string wanted = squeezed(afterSlash(name));
    for (const ModelCard& card : models) {
        const bool checkpoint = std::ranges::any_of(card.checkpoints, [&](const Checkpoint& released) {
            return squeezed(afterSlash(released.repository)) == wanted;
        });
        if (checkpoint || squeezed(card.id) == wanted || squeezed(card.name) == wanted
            || squeezed(afterSlash(card.repository)) == wanted) {
            return &card;
        }
    }
    return nullptr;
}

void Catalogue::sort()
{
    std::ranges::sort(models, {}, &ModelCard::id);
    std::ranges::sort(accelerators, {}, &Accelerator::id);
    std::ranges::sort(hosting, {}, &HostingOffer::id);
    std::ranges::sort(managed, {}, &ManagedOffer::id);
    std::ranges::sort(profiles, {}, &ServingProfile::id);
    std::ranges::sort(benchmarks, {}, &BenchmarkTask::id);
}

} // namespace evenhost::catalogue
