// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/catalogueblob.h"

#include "documents/cataloguerecords_p.h"

#include <cassert>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <unordered_map>

namespace evenhost::documents {

namespace {

/// Visits descriptions and appends values; each text is stored once.
class BlobWriter
{
public:
    template <class T>
    class Visitor
    {
    public:
        Visitor(BlobWriter& blob, const T& record) : m_blob(blob), m_record(record) {}
        template <class M>
        void field(std::string_view, M T::*member, Limits = {})
        {
            m_blob.value(m_record.*member);
        }
        template <class M>
        void required(std::string_view, M T::*member, Limits = {})
        {
            m_blob.value(m_record.*member);
        }
        void date(std::string_view, std::string T::*member) { m_blob.value(m_record.*member); }
        template <class M>
        void inlined(M T::*member)
        {
            m_blob.value(m_record.*member);
        }

    private:
        BlobWriter& m_blob;
        const T& m_record;
    };

    void count(std::uint64_t number)
    {
        for (; number >= 0x80U; number >>= 7U) {
            m_values += static_cast<char>(0x80U | (number & 0x7FU));
        }
        m_values += static_cast<char>(number);
    }
    void value(const std::string& text)
    {
        const auto [entry, fresh] = m_index.emplace(text, m_index.size());
        if (fresh) {
            m_texts += text;
            m_lengths.push_back(text.size());
        }
        count(entry->second);
    }
    void value(double number)
    {
        char bytes[sizeof number];
        std::memcpy(bytes, &number, sizeof number);
        m_values.append(bytes, sizeof number);
    }
    void value(long long number)
    {
        const auto bits = static_cast<std::uint64_t>(number);
        count(bits << 1U ^ (number < 0 ? ~std::uint64_t{0} : 0U));
    }
    void value(int number) { value(static_cast<long long>(number)); }
    void value(bool flag) { count(flag ? 1 : 0); }
    void value(const std::pair<int, int>& pair)
    {
        value(pair.first);
        value(pair.second);
    }
    void value(const base::Quantity& quantity)
    {
        Visitor<base::Quantity> visitor(*this, quantity);
        describeQuantity(visitor, {});
    }
    void value(const catalogue::DefaultAssumption& assumption)
    {
        value(assumption.path);
        value(assumption.quantity);
        value(assumption.currency);
    }
    template <NamedChoice E>
    void value(E choice)
    {
        count(static_cast<std::uint64_t>(choice));
    }
    template <Described T>
    void value(const T& record)
    {
        Visitor<T> visitor(*this, record);
        describe(visitor, Type<T>{});
    }
    template <class T>
    void value(const std::optional<T>& content)
    {
        value(content.has_value());
        if (content) {
            value(*content);
        }
    }
    template <class T>
    void value(const std::vector<T>& list)
    {
        count(list.size());
        for (const T& item : list) {
            value(item);
        }
    }

    /// Number of texts, their lengths, the texts, the values.
    [[nodiscard]] std::string take()
    {
        std::string values;
        values.swap(m_values);
        count(m_lengths.size());
        for (const std::size_t length : m_lengths) {
            count(length);
        }
        return m_values + m_texts + values;
    }

private:
    std::string m_values;
    std::string m_texts;
    std::vector<std::size_t> m_lengths;
    std::unordered_map<std::string, std::size_t> m_index;
};

/// Visits the same descriptions and fills the records.
class BlobReader
{
public:
    explicit BlobReader(std::string_view bytes) : m_bytes(bytes)
    {
        std::vector<std::size_t> lengths(count());
        for (std::size_t& length : lengths) {
            length = count();
        }
        m_texts.reserve(lengths.size());
        for (const std::size_t length : lengths) {
            m_texts.push_back(take(length));
        }
    }

    template <class T>
    class Visitor
    {
    public:
        Visitor(BlobReader& blob, T& record) : m_blob(blob), m_record(record) {}
        template <class M>
        void field(std::string_view, M T::*member, Limits = {})
        {
            m_blob.value(m_record.*member);
        }
        template <class M>
        void required(std::string_view, M T::*member, Limits = {})
        {
            m_blob.value(m_record.*member);
        }
        void date(std::string_view, std::string T::*member) { m_blob.value(m_record.*member); }
        template <class M>
        void inlined(M T::*member)
        {
            m_blob.value(m_record.*member);
        }

    private:
        BlobReader& m_blob;
        T& m_record;
    };

    void value(std::string& text) { text = m_texts[count()]; }
    void value(double& number)
    {
        const std::string_view bytes = take(sizeof number);
        std::memcpy(&number, bytes.data(), sizeof number);
    }
    void value(long long& number)
    {
        const std::uint64_t bits = count();
        number = static_cast<long long>(bits >> 1U ^ (~(bits & 1U) + 1U));
    }
    void value(int& number)
    {
        long long wide = 0;
        value(wide);
        number = static_cast<int>(wide);
    }
    void value(bool& flag) { flag = count() != 0; }
    void value(std::pair<int, int>& pair)
    {
        value(pair.first);
        value(pair.second);
    }
    void value(base::Quantity& quantity)
    {
        Visitor<base::Quantity> visitor(*this, quantity);
        describeQuantity(visitor, {});
    }
    void value(catalogue::DefaultAssumption& assumption)
    {
        value(assumption.path);
        value(assumption.quantity);
        value(assumption.currency);
    }
    template <NamedChoice E>
    void value(E& choice)
    {
        choice = static_cast<E>(count());
    }
    template <Described T>
    void value(T& record)
    {
        Visitor<T> visitor(*this, record);
        describe(visitor, Type<T>{});
    }
    template <class T>
    void value(std::optional<T>& content)
    {
        bool present = false;
        value(present);
        if (present) {
            value(content.emplace());
        }
    }
    template <class T>
    void value(std::vector<T>& list)
    {
        list.resize(count());
        for (T& item : list) {
            value(item);
        }
    }

private:
    std::uint64_t count()
    {
        std::uint64_t number = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(take(1).front());
            number |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80U) {
                return number;
            }
        }
    }
    std::string_view take(std::size_t length)
    {
        assert(length <= m_bytes.size());
        const std::string_view taken = m_bytes.substr(0, length);
        m_bytes.remove_prefix(length);
        return taken;
    }

    std::string_view m_bytes;
    std::vector<std::string_view> m_texts;
};

/// The lists of a catalogue in one order for both directions.
template <class Blob, class Catalogue>
void transfer(Blob& blob, Catalogue& catalogue)
{
    blob.value(catalogue.models);
    blob.value(catalogue.accelerators);
    blob.value(catalogue.hosting);
    blob.value(catalogue.managed);
    blob.value(catalogue.profiles);
    blob.value(catalogue.assumptions);
    blob.value(catalogue.benchmarks);
}

} // namespace

std::string catalogueBlob(const catalogue::Catalogue& catalogue)
{
    BlobWriter writer;
    transfer(writer, catalogue);
    return writer.take();
}

catalogue::Catalogue catalogueFromBlob(std::span<const std::byte> bytes)
{
    BlobReader reader({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    catalogue::Catalogue catalogue;
    transfer(reader, catalogue);
    return catalogue;
}

} // namespace evenhost::documents
