// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recordwriter_p.h"

#include "documents/cataloguerecords_p.h"

namespace evenhost::documents {

Node written(const std::variant<double, std::string>& value)
{
    return std::visit([](const auto& content) { return written(content); }, value);
}

Node written(const std::pair<int, int>& value)
{
    Node node = Node::sequence();
    node.items.push_back(written(value.first));
    node.items.push_back(written(value.second));
    return node;
}

Node written(const base::Quantity& value)
{
    const base::Quantity bare{value.value, {}, {}, {}};
    if (value == bare) {
        return written(value.value);
    }
    Node node = Node::mapping();
    const base::Quantity defaults{};
    RecordWriter<base::Quantity> writer(value, defaults, node);
    describeQuantity(writer, {});
    return node;
}

} // namespace evenhost::documents
