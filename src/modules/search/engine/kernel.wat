;; Operations on sets of documents as bits, sixteen bytes at a time. $n counts vectors of sixteen bytes; addresses are bytes.
;; Compiled to kernel.wasm; engine.test.ts holds the two equal.
(module
  (import "m" "m" (memory 1 65536 shared))

  (func (export "and") (param $to i32) (param $from i32) (param $n i32)
    (loop $next
      (if (i32.eqz (local.get $n)) (then (return)))
      (v128.store (local.get $to) (v128.and (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $next)))

  (func (export "andNot") (param $to i32) (param $from i32) (param $n i32)
    (loop $next
      (if (i32.eqz (local.get $n)) (then (return)))
      (v128.store (local.get $to) (v128.andnot (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $next)))

  (func (export "or") (param $to i32) (param $from i32) (param $n i32)
    (loop $next
      (if (i32.eqz (local.get $n)) (then (return)))
      (v128.store (local.get $to) (v128.or (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $next)))

  ;; how many documents are in both sets: eight numbers of 64 bits a turn, because the processor counts those by itself (a set is a
  ;; multiple of 64 bytes)
  (func (export "countBoth") (param $a i32) (param $b i32) (param $n i32) (result i32)
    (local $sum i64) (local $more i64)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum (i64.add (local.get $sum) (i64.popcnt (i64.and (i64.load offset=0 (local.get $a)) (i64.load offset=0 (local.get $b))))))
        (local.set $more (i64.add (local.get $more) (i64.popcnt (i64.and (i64.load offset=8 (local.get $a)) (i64.load offset=8 (local.get $b))))))
        (local.set $sum (i64.add (local.get $sum) (i64.popcnt (i64.and (i64.load offset=16 (local.get $a)) (i64.load offset=16 (local.get $b))))))
        (local.set $more (i64.add (local.get $more) (i64.popcnt (i64.and (i64.load offset=24 (local.get $a)) (i64.load offset=24 (local.get $b))))))
        (local.set $sum (i64.add (local.get $sum) (i64.popcnt (i64.and (i64.load offset=32 (local.get $a)) (i64.load offset=32 (local.get $b))))))
        (local.set $more (i64.add (local.get $more) (i64.popcnt (i64.and (i64.load offset=40 (local.get $a)) (i64.load offset=40 (local.get $b))))))
        (local.set $sum (i64.add (local.get $sum) (i64.popcnt (i64.and (i64.load offset=48 (local.get $a)) (i64.load offset=48 (local.get $b))))))
        (local.set $more (i64.add (local.get $more) (i64.popcnt (i64.and (i64.load offset=56 (local.get $a)) (i64.load offset=56 (local.get $b))))))
        (local.set $a (i32.add (local.get $a) (i32.const 64)))
        (local.set $b (i32.add (local.get $b) (i32.const 64)))
        (local.set $n (i32.sub (local.get $n) (i32.const 4)))
        (br $next)))
    (i32.wrap_i64 (i64.add (local.get $sum) (local.get $more))))

  ;; the numbers of a set's documents, counted from $doc, written to $to; gives the end
  (func (export "list") (param $at i32) (param $n i32) (param $doc i32) (param $to i32) (result i32)
    (local $bits i64)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $bits (i64.load (local.get $at)))
        (block $empty
          (loop $one
            (br_if $empty (i64.eqz (local.get $bits)))
            (i32.store (local.get $to) (i32.add (local.get $doc) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
            (local.set $to (i32.add (local.get $to) (i32.const 4)))
            (local.set $bits (i64.and (local.get $bits) (i64.sub (local.get $bits) (i64.const 1))))
            (br $one)))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (local.set $doc (i32.add (local.get $doc) (i32.const 64)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $to))

  ;; how many documents of a set (with $flip -1: how many others) have each value of the two numbers that stand side by side at $rows,
  ;; every $step bytes
  (func (export "tally")
    (param $at i32) (param $flip i32) (param $n i32) (param $rows i32) (param $step i32) (param $counts i32) (param $second i32)
    (local $bits i64) (local $mask i64) (local $pair i32) (local $to i32)
    (local.set $mask (i64.extend_i32_s (local.get $flip)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $bits (i64.xor (i64.load (local.get $at)) (local.get $mask)))
        (block $empty
          (loop $one
            (br_if $empty (i64.eqz (local.get $bits)))
            (local.set $pair
              (i32.load
                (i32.add (local.get $rows) (i32.mul (i32.wrap_i64 (i64.ctz (local.get $bits))) (local.get $step)))))
            (local.set $to
              (i32.add (local.get $counts) (i32.shl (i32.and (local.get $pair) (i32.const 0xffff)) (i32.const 2))))
            (i32.store (local.get $to) (i32.add (i32.load (local.get $to)) (i32.const 1)))
            (local.set $to
              (i32.add (local.get $second) (i32.shl (i32.shr_u (local.get $pair) (i32.const 16)) (i32.const 2))))
            (i32.store (local.get $to) (i32.add (i32.load (local.get $to)) (i32.const 1)))
            (local.set $bits (i64.and (local.get $bits) (i64.sub (local.get $bits) (i64.const 1))))
            (br $one)))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (local.set $rows (i32.add (local.get $rows) (i32.shl (local.get $step) (i32.const 6))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))))
